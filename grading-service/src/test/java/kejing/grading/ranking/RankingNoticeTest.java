package kejing.grading.ranking;

import static kejing.grading.ranking.Exam.candidate;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kejing.grading.candidate.Candidate;
import kejing.grading.candidate.FinalisedPlan;
import org.junit.jupiter.api.Test;

class RankingNoticeTest {
    private static final LocalDate CUT_OFF = LocalDate.of(2025, 2, 28);
    private static final Candidate ONE = candidate("S1", "45", "25", "18", "10");
    private static final Candidate OTHER = candidate("S2", "44", "25", "18", "10");

    @Test
    void isTheSameWhateverTheOrderOfTheCandidatesOrTheirTrailingZeros() {
        var hash = hash("scheme-hash", ONE, OTHER);

        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(hash("scheme-hash", OTHER, ONE)).isEqualTo(hash);
        assertThat(hash("scheme-hash", OTHER, candidate("S1", "45.00", "25.0", "18.00", "10")))
                .isEqualTo(hash);
    }

    @Test
    void changesWithEveryPointCandidateAndScheme() {
        var hash = hash("scheme-hash", ONE, OTHER);

        assertThat(hash("other-scheme-hash", ONE, OTHER)).isNotEqualTo(hash);
        assertThat(hash("scheme-hash", ONE)).isNotEqualTo(hash);
        assertThat(hash("scheme-hash", ONE, candidate("S2", "44", "25", "18", "10.01")))
                .isNotEqualTo(hash);
        assertThat(hash("scheme-hash", ONE, candidate("S2", "44", "25", "18.01", "10")))
                .isNotEqualTo(hash);
    }

    /** Bytes that people have approved must not change with a new release. */
    @Test
    void keepsItsBytesFromReleaseToRelease() {
        assertThat(hash("scheme-hash", ONE, OTHER))
                .isEqualTo("bca61b5835ca5470ae57d042be2f7e382cecd7b72321b988be6c9546111780e0");
    }

    private static String hash(String schemeHash, Candidate... candidates) {
        var plan = new FinalisedPlan("RM-2025", "资格考试", candidates.length, CUT_OFF, CUT_OFF);
        var board = new RankingPolicy(Exam.rulebook()).rank(List.of(candidates));
        return RankingNotice.of(plan, "scheme", schemeHash, board).hash();
    }
}
