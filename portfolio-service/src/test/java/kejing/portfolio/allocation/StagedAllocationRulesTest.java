package kejing.portfolio.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import kejing.portfolio.allocation.staged.StagedAllocation;
import kejing.portfolio.client.ClientTier;
import org.junit.jupiter.api.Test;

/** The bank's engine obeys every rule that the rule-based one obeys, in the same small banks. */
class StagedAllocationRulesTest extends GreedyAllocationTest {

    @Override
    AllocationEngine engine() {
        return new StagedAllocation(1_000);
    }

    @Test
    void withSoftTerritoryAClientLeavesItsBranchOnlyIfThatIsWorthItsPrice() {
        SmallBank bank = new SmallBank().junior("J1", "B1").junior("J2", "B2").soft("1000000000");
        for (int i = 1; i <= 6; i++) {
            bank.client("C" + i, "B1", ClientTier.SMALL, "10000.00", null);
        }
        assertThat(outside(bank)).isZero();
        assertThat(outside(bank.soft("10"))).isEqualTo(3);
    }

    private int outside(SmallBank bank) {
        AllocationSetting setting = bank.setting();
        Evaluation evaluation = new Evaluator(setting).evaluate(engine().solve(setting));
        assertThat(evaluation.violations()).isEmpty();
        return evaluation.outsideBranch();
    }
}
