package kejing.grading.ranking.rest;

import java.util.List;
import kejing.grading.qualification.Tier;
import kejing.grading.ranking.RankMove;
import kejing.grading.ranking.RankingBoard;
import kejing.grading.ranking.WhoMoves;

/** The counts before and after a changed score, and everybody whose rank or tier moves. */
public record ScoreChangeView(Counts before, Counts after, List<RankMove> moves) {

    /** How many there are of each tier. */
    public record Counts(int qualified, int seniors, int intermediates, int juniors) {
        static Counts of(RankingBoard board) {
            return new Counts(
                    board.qualified(), board.in(Tier.SENIOR), board.in(Tier.INTERMEDIATE), board.in(Tier.JUNIOR));
        }
    }

    static ScoreChangeView of(WhoMoves.Answer answer) {
        return new ScoreChangeView(Counts.of(answer.before()), Counts.of(answer.after()), answer.moves());
    }
}
