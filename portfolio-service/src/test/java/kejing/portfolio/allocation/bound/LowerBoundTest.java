package kejing.portfolio.allocation.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import kejing.portfolio.allocation.Allocation;
import kejing.portfolio.allocation.AllocationScheme.TeamSharing;
import kejing.portfolio.allocation.AllocationScheme.Territory;
import kejing.portfolio.allocation.AllocationSetting;
import kejing.portfolio.allocation.Evaluation;
import kejing.portfolio.allocation.Evaluator;
import kejing.portfolio.allocation.EveryPlan;
import kejing.portfolio.allocation.ReferenceBank;
import kejing.portfolio.allocation.bound.LowerBound.Method;
import kejing.portfolio.allocation.staged.StagedAllocation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is called proven lies below every plan, and close enough to say something. */
class LowerBoundTest {

    private static final long EFFORT = 500_000_000L;

    @Test
    void theBoundOfTheReferenceBankIsAboveThePublishedOneAndBelowThePlan() {
        assertProven(Territory.HARD, 1, Method.BRANCH_PLACEMENTS, 18_553_360, 0.01);
    }

    @Test
    void itIsCloseWhereLargeClientsThatMayBeDividedWouldProveLittle() {
        // 4,114,699 if large and medium clients could be divided.
        assertProven(Territory.HARD, 3, Method.BRANCH_PLACEMENTS, 4_600_000, 0.03);
    }

    @Test
    void softTerritoryIsBoundedByPricesOfLoad() {
        assertProven(Territory.SOFT, 1, Method.LOAD_PRICES, 3_150_000, 0.06);
    }

    @Test
    void loadBesideALargeClientHasAPriceOfItsOwn() {
        // 1,223,000 if every manager had one price of load, whichever large client he leads.
        assertProven(Territory.SOFT, 3, Method.LOAD_PRICES, 1_300_000, 0.25);
    }

    @Test
    void nothingIsProvenOfAPlanThatBreaksRules() {
        AllocationSetting setting = new AllocationSetting(
                ReferenceBank.ofSeed(1, 1, ReferenceBank.scheme(1, TeamSharing.EQUAL_SHARES, Territory.HARD)));
        Allocation nobody = new Allocation(Map.of());
        assertThat(LowerBound.prove(setting, nobody, new Evaluator(setting).evaluate(nobody), EFFORT))
                .isEmpty();
    }

    @Property(tries = 60)
    void noPlanOfASmallBankCostsLess(
            @ForAll @IntRange(min = 1, max = 1_000_000) int seed, @ForAll boolean soft, @ForAll boolean together) {
        AllocationSetting setting = EveryPlan.smallBank(seed, soft, together);
        Optional<EveryPlan.Best> best = EveryPlan.of(setting);
        if (best.isEmpty()) {
            return;
        }
        Evaluation evaluation = new Evaluator(setting).evaluate(best.get().allocation());
        Optional<LowerBound.Proof> proof = LowerBound.prove(setting, best.get().allocation(), evaluation, 5_000_000L);
        assertThat(proof).isPresent();
        assertThat(proof.get().value()).isLessThanOrEqualTo(best.get().objective());
    }

    private static void assertProven(Territory territory, long seed, Method method, long atLeast, double gap) {
        AllocationSetting setting = new AllocationSetting(
                ReferenceBank.ofSeed(1, seed, ReferenceBank.scheme(1, TeamSharing.ONE_MEMBER_EACH, territory)));
        Allocation plan = new StagedAllocation(territory == Territory.SOFT ? 5_000 : 20_000).solve(setting);
        Evaluation evaluation = new Evaluator(setting).evaluate(plan);
        LowerBound.Proof proof =
                LowerBound.prove(setting, plan, evaluation, EFFORT).orElseThrow();
        assertThat(proof.method()).isEqualTo(method);
        assertThat(proof.value()).isGreaterThan(BigDecimal.valueOf(atLeast)).isLessThan(evaluation.objective());
        assertThat(evaluation.objective().doubleValue() / proof.value().doubleValue() - 1)
                .isLessThan(gap);
    }
}
