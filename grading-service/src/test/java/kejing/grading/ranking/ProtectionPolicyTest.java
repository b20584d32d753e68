package kejing.grading.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.grading.candidate.Candidate;
import kejing.grading.candidate.Part;
import kejing.grading.qualification.Tier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** R14: what a correction after the approval does, and the same correction before it. */
class ProtectionPolicyTest {
    private final RankingPolicy policy = new RankingPolicy(Exam.rulebook());

    @Test
    void theTwentyFifthRisingAboveTwentyMakesTwentySeniorsBeforeAndTwentyOneAfterTheApproval() {
        var before = policy.rank(exam());
        var after = policy.rank(with("S25", "49.50"));

        assertThat(after.in(Tier.SENIOR)).isEqualTo(20);
        assertThat(after.of("S20").orElseThrow().tier()).isEqualTo(Tier.INTERMEDIATE);

        var standings = protect(before, after, "S25");
        assertThat(standings.values().stream().filter(s -> s.grantedTier() == Tier.SENIOR))
                .hasSize(21);
        assertThat(standings.get("S25").correctedRank()).isEqualTo(1);
        assertThat(standings.get("S25").grantedTier()).isEqualTo(Tier.SENIOR);
        assertThat(standings.get("S20").correctedRank()).isEqualTo(21);
        assertThat(standings.get("S20").grantedTier()).isEqualTo(Tier.SENIOR);
    }

    @Test
    void risingToTwentyIsSeniorAndToTwentyOneIsNot() {
        var board = policy.rank(exam());

        assertThat(protect(board, policy.rank(with("S25", "47.05")), "S25").get("S25"))
                .extracting(Standing::correctedRank, Standing::grantedTier)
                .containsExactly(20, Tier.SENIOR);
        assertThat(protect(board, policy.rank(with("S25", "46.95")), "S25").get("S25"))
                .extracting(Standing::correctedRank, Standing::grantedTier)
                .containsExactly(21, Tier.INTERMEDIATE);
    }

    @Test
    void disqualificationRevokesThatPersonOnlyAndPromotesNobody() {
        var board = policy.rank(exam());
        var after = policy.rank(CorrectedResults.corrected(exam(), List.of(ScoreCorrection.disqualified("S05"))));

        var standings = protect(board, after, "S05");

        assertThat(standings.get("S05").grantedTier()).isNull();
        assertThat(standings.get("S21").correctedRank()).isEqualTo(20);
        assertThat(standings.get("S21").grantedTier()).isEqualTo(Tier.INTERMEDIATE);
        assertThat(standings.values().stream().filter(s -> s.grantedTier() == Tier.SENIOR))
                .hasSize(19);
    }

    @Test
    void aCorrectionDownwardsLowersNobodyWhoWasApproved() {
        var board = policy.rank(exam());

        var standing = protect(board, policy.rank(with("S01", "10.00")), "S01").get("S01");

        assertThat(standing.correctedRank()).isNull();
        assertThat(standing.grantedTier()).isEqualTo(Tier.SENIOR);
    }

    @Property(tries = 300)
    void nobodyButTheDisqualifiedIsEverLoweredAndOnlyTheCorrectedRises(
            @ForAll @IntRange(min = 1, max = 45) int who, @ForAll @IntRange(min = 0, max = 500) int tenths) {
        var staffId = "S%02d".formatted(who);
        var board = policy.rank(exam());
        var score = BigDecimal.valueOf(tenths, 1).toPlainString();

        var standings = protect(board, policy.rank(with(staffId, score)), staffId);

        for (var line : board.lines()) {
            var granted = standings.get(line.staffId()).grantedTier();
            if (line.staffId().equals(staffId)) {
                assertThat(granted).isLessThanOrEqualTo(line.tier());
            } else {
                assertThat(granted).isEqualTo(line.tier());
            }
        }
    }

    @Test
    void saysWhoMovesWhenOneScoreChanges() {
        var moves = WhoMoves.moves(policy.rank(exam()), policy.rank(with("S25", "47.05")));

        assertThat(moves).extracting(RankMove::staffId).containsExactly("S25", "S20", "S21", "S22", "S23", "S24");
        assertThat(moves.getFirst().rankBefore()).isEqualTo(25);
        assertThat(moves.getFirst().rankAfter()).isEqualTo(20);
        assertThat(moves.get(1).tierAfter()).isEqualTo(Tier.INTERMEDIATE);
    }

    private static Map<String, Standing> protect(RankingBoard approved, RankingBoard corrected, String whose) {
        var held = new HashMap<String, Tier>();
        approved.lines().forEach(line -> held.put(line.staffId(), line.tier()));
        var standings = new HashMap<String, Standing>();
        new ProtectionPolicy()
                .protect(held, corrected, Set.of(whose))
                .forEach(standing -> standings.put(standing.staffId(), standing));
        return standings;
    }

    /** S01 with 48.90 written points to S45 with 44.50. */
    private static List<Candidate> exam() {
        var exam = new ArrayList<Candidate>();
        for (int i = 1; i <= 45; i++) {
            exam.add(Exam.candidate(
                    "S%02d".formatted(i), BigDecimal.valueOf(490 - i, 1).toPlainString(), "25", "18", "10"));
        }
        return exam;
    }

    private static List<Candidate> with(String staffId, String written) {
        return List.copyOf(CorrectedResults.corrected(
                exam(), List.of(ScoreCorrection.scored(staffId, Part.WRITTEN, new BigDecimal(written), null))));
    }
}
