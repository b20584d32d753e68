package kejing.portfolio.allocation.staged;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kejing.portfolio.allocation.Allocation;
import kejing.portfolio.allocation.AllocationScheme;
import kejing.portfolio.allocation.AllocationScheme.TeamSharing;
import kejing.portfolio.allocation.AllocationScheme.Territory;
import kejing.portfolio.allocation.AllocationSetting;
import kejing.portfolio.allocation.Evaluation;
import kejing.portfolio.allocation.Evaluator;
import kejing.portfolio.allocation.Explainer;
import kejing.portfolio.allocation.GreedyAllocation;
import kejing.portfolio.allocation.LineExplanation;
import kejing.portfolio.allocation.ReferenceBank;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The bank's engine at the rulebook's scale: good, lawful, the same every time; counted in moves, not in seconds. */
class StagedAllocationTest {

    /** What the benchmark proves for seed 1, with hard and with soft territory. */
    private static final BigDecimal BOUND = new BigDecimal("18533348");

    private static final BigDecimal SOFT_BOUND = new BigDecimal("3255026");

    @Test
    void comesWithinTwoPercentOfTheProvenBound() {
        Evaluation evaluation = evaluate(setting(1, TeamSharing.ONE_MEMBER_EACH, Territory.HARD), 30_000);
        assertThat(evaluation.violations()).isEmpty();
        assertThat(evaluation.unassigned()).isZero();
        assertThat(evaluation.objective()).isBetween(BOUND, BOUND.multiply(new BigDecimal("1.02")));
        assertThat(evaluation.handovers()).as("rule by rule it takes 2,231").isLessThan(1_700);
    }

    @Test
    void usesSoftTerritoryWhereItIsWorthItsPrice() {
        Evaluation evaluation = evaluate(setting(1, TeamSharing.ONE_MEMBER_EACH, Territory.SOFT), 10_000);
        assertThat(evaluation.violations()).isEmpty();
        assertThat(evaluation.objective()).isBetween(SOFT_BOUND, SOFT_BOUND.multiply(new BigDecimal("1.10")));
        assertThat(evaluation.outsideBranch()).isBetween(300, 450);
    }

    @Test
    void findsTheSamePlanAgain() {
        AllocationSetting setting = setting(7, TeamSharing.EQUAL_SHARES, Territory.HARD);
        AllocationSetting again = setting(7, TeamSharing.EQUAL_SHARES, Territory.HARD);
        assertThat(new StagedAllocation(5_000).solve(setting)).isEqualTo(new StagedAllocation(5_000).solve(again));
    }

    @Property(tries = 6)
    void noRuleIsBrokenAndThePlanIsBetterThanItsStart(
            @ForAll @IntRange(min = 1, max = 10_000) int seed, @ForAll Territory territory) {
        AllocationSetting setting = setting(seed, TeamSharing.EQUAL_SHARES, territory);
        Evaluator evaluator = new Evaluator(setting);
        Evaluation start = evaluator.evaluate(new GreedyAllocation().solve(setting));
        Evaluation found = evaluate(setting, 2_000);
        assertThat(found.violations()).isEmpty();
        assertThat(found.unassigned()).isZero();
        assertThat(found.objective()).isLessThan(start.objective());
    }

    @Test
    void noSmallClientWouldCostLessWithSomebodyElse() {
        AllocationSetting setting = setting(1, TeamSharing.EQUAL_SHARES, Territory.HARD);
        Allocation allocation = new StagedAllocation(5_000).solve(setting);
        var explanations = new Explainer(setting, allocation).explainAll();
        setting.problem().clients().stream()
                .filter(client -> client.tier().isTerritorial())
                .map(client -> explanations.get(client.clientId()))
                .forEach(explanation -> explanation
                        .alternatives()
                        .forEach(alternative -> assertThat(alternative.cost().total())
                                .as("up to the rounding of two portfolios")
                                .isGreaterThan(explanation.held().total().subtract(BigDecimal.TWO))));
        assertThat(explanations.values())
                .filteredOn(explanation -> explanation.forcedBy() == null)
                .extracting(LineExplanation::held)
                .allSatisfy(held -> assertThat(held).isNotNull());
    }

    private static AllocationSetting setting(long seed, TeamSharing sharing, Territory territory) {
        AllocationScheme scheme = ReferenceBank.scheme(1, sharing, territory);
        return new AllocationSetting(ReferenceBank.ofSeed(1, seed, scheme));
    }

    private static Evaluation evaluate(AllocationSetting setting, long moves) {
        return new Evaluator(setting).evaluate(new StagedAllocation(moves).solve(setting));
    }
}
