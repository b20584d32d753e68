package kejing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import kejing.portfolio.allocation.Allocation;
import kejing.portfolio.allocation.AllocationScheme.TeamSharing;
import kejing.portfolio.allocation.AllocationScheme.Territory;
import kejing.portfolio.allocation.AllocationSetting;
import kejing.portfolio.allocation.Evaluator;
import kejing.portfolio.allocation.ReferenceBank;
import kejing.portfolio.allocation.staged.StagedAllocation;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What is called proven lies below every plan, and close enough to say something. */
class LowerBoundTest {
    private final AllocationSetting setting = new AllocationSetting(
            ReferenceBank.ofSeed(1, 1, ReferenceBank.scheme(1, TeamSharing.ONE_MEMBER_EACH, Territory.HARD)));

    @Test
    void theBoundOfTheBankLiesBetweenThePublishedOneAndThePlan() {
        Allocation plan = new StagedAllocation(10_000).solve(setting);
        double objective = new Evaluator(setting).evaluate(plan).objective().doubleValue();
        LowerBound lowerBound = new LowerBound(setting);
        double ofBank = lowerBound.ofBank();
        // Published: 18,530,193 without and 18,553,360 with whole large and medium clients.
        assertThat(ofBank).isBetween(18_530_193.0, 18_553_360.0);
        assertThat(lowerBound.withKeyClientsOf(plan))
                .as("the more is given, the higher the bound, and the plan obeys it")
                .isGreaterThan(ofBank)
                .isLessThan(objective);
        assertThat(objective).isCloseTo(ofBank, Offset.offset(0.03 * ofBank));
    }
}
