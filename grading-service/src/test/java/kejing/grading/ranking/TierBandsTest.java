package kejing.grading.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kejing.chassis.problem.Problem;
import kejing.grading.qualification.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierBandsTest {
    private final TierBands bands = new TierBands(20, 40);

    @ParameterizedTest
    @CsvSource({"1, SENIOR", "20, SENIOR", "21, INTERMEDIATE", "40, INTERMEDIATE", "41, JUNIOR", "1000, JUNIOR"})
    void takesEveryRankUpToTheLimit(int rank, Tier tier) {
        assertThat(bands.tier(rank)).isEqualTo(tier);
    }

    @Test
    void refusesLimitsThatOverlap() {
        assertThatThrownBy(() -> new TierBands(41, 40)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new TierBands(0, 40)).isInstanceOf(Problem.class);
    }
}
