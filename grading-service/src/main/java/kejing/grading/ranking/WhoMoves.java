package kejing.grading.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import kejing.chassis.scheme.Schemes;

/** Asks who would move if a score of a stored ranking were another one. Stores nothing. */
@ApplicationScoped
public class WhoMoves {
    private final CorrectedResults corrected;
    private final Schemes schemes;

    WhoMoves(CorrectedResults corrected, Schemes schemes) {
        this.corrected = corrected;
        this.schemes = schemes;
    }

    /** Both boards and everybody whose rank or tier differs, in the order of the new board. */
    public record Answer(RankingBoard before, RankingBoard after, List<RankMove> moves) {}

    public Answer ask(Ranking ranking, ScoreCorrection change) {
        var policy = new RankingPolicy(
                schemes.byId(ranking.schemeId(), GradingRules.class).parameters());
        var candidates = corrected.candidates(ranking.planId());
        var before = policy.rank(candidates);
        var after = policy.rank(CorrectedResults.corrected(candidates, List.of(change)));
        return new Answer(before, after, moves(before, after));
    }

    static List<RankMove> moves(RankingBoard before, RankingBoard after) {
        var was = new HashMap<String, RankedCandidate>();
        before.lines().forEach(line -> was.put(line.staffId(), line));
        return after.lines().stream()
                .filter(line -> moved(was.get(line.staffId()), line))
                .map(line -> move(was.get(line.staffId()), line))
                .toList();
    }

    private static boolean moved(RankedCandidate was, RankedCandidate is) {
        return !Objects.equals(was.rank(), is.rank()) || was.tier() != is.tier();
    }

    private static RankMove move(RankedCandidate was, RankedCandidate is) {
        return new RankMove(is.staffId(), is.candidate().name(), was.rank(), is.rank(), was.tier(), is.tier());
    }
}
