package kejing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The benchmark's two arms answer the same question, so that their times may be compared. */
class KernelTest {
    @Test
    void kernelAndWindowQueryRankAndTierAlike() throws Exception {
        Exam exam = Exam.of(20_000, 7);
        try (DuckDb duckDb = new DuckDb(exam, 7_500)) {
            duckDb.rank(20, 40);
            Kernel.Ranked ours = Kernel.rank(exam, 7_500, 20, 40);
            assertThat(ours.qualified()).isPositive().isLessThan(exam.rows());
            assertThat(ours.byCandidate()).isDeepEqualTo(duckDb.stored(exam.rows()));
            assertThat(IntStream.of(ours.byCandidate()[0])
                            .filter(rank -> rank > 0)
                            .count())
                    .isEqualTo(ours.qualified());
        }
    }
}
