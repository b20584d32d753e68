package kejing.portfolio.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import kejing.portfolio.allocation.WorkingPlan.Occupation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A-14 for mixed portfolios: small ÷ 1000 + corporate ÷ 50 is at most 1. */
class CapacityTest {

    private static final AllocationScheme.Capacity CAPACITY = new AllocationScheme.Capacity(1000, 50);

    @ParameterizedTest
    @CsvSource({
        "1000, 0, true",
        "1001, 0, false",
        "0, 50, true",
        "0, 51, false",
        "500, 25, true",
        "501, 25, false",
        "980, 1, true",
        "981, 1, false"
    })
    void fits(int small, int corporate, boolean fits) {
        assertThat(new Occupation(0, small, corporate).fits(CAPACITY)).isEqualTo(fits);
    }
}
