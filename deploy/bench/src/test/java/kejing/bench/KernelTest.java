package kejing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The benchmark's two arms answer the same question, so that their times may be compared. */
class KernelTest {
    @Test
    void kernelAndWindowQueryRankAlike() throws Exception {
        Exam exam = Exam.of(20_000, 7);
        try (DuckDb duckDb = new DuckDb(exam, 7_500)) {
            duckDb.rank(20, 40);
            int[] theirs = duckDb.ranks(exam.rows());
            Kernel.Ranked ours = Kernel.rank(exam, 7_500, 20, 40);
            assertThat(ours.ranks()).isNotEmpty();
            assertThat(IntStream.range(0, ours.ranks().length)
                            .filter(i -> theirs[ours.candidates()[i]] != ours.ranks()[i])
                            .count())
                    .isZero();
            assertThat(IntStream.of(theirs).filter(rank -> rank > 0).count()).isEqualTo(ours.ranks().length);
        }
    }
}
