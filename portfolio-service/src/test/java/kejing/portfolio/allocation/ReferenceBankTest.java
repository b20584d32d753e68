package kejing.portfolio.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published figures of the reference instance, seed 1: they prove model, evaluator and greedy engine at once. */
class ReferenceBankTest {

    private final AllocationSetting setting = new AllocationSetting(ReferenceBank.ofSeed(1));

    @Test
    void drawsTheReferenceInstance() {
        assertThat(setting.problem().clients()).hasSize(3_035);
        assertThat(setting.inheritance().kept()).hasSize(4);
        assertThat(figures(PeerGroup.SENIOR))
                .isEqualTo(numbers("4470.639", "2226.386", "36.680", "9.032", "2.868", "2.797"));
        assertThat(rounded(setting.targetOf(PeerGroup.JUNIOR).get(Resource.LOAN)))
                .isEqualByComparingTo("5827.984");
        assertThat(rounded(setting.targetOf(PeerGroup.CENTRAL_TEAM).get(Resource.DEPOSIT)))
                .isEqualByComparingTo("221370.333");
    }

    @Test
    void greedyReachesThePublishedObjective() {
        Allocation allocation = new GreedyAllocation().solve(setting);
        Evaluation evaluation = new Evaluator(setting).evaluate(allocation);
        assertThat(evaluation.violations()).isEmpty();
        assertThat(evaluation.unassigned()).isZero();
        assertThat(evaluation.handovers()).isEqualTo(2_231);
        assertThat(evaluation.objective()).isEqualByComparingTo("24592724");
    }

    @Test
    void evaluatesRoundRobinAsPublished() {
        Evaluation evaluation = new Evaluator(setting).evaluate(ReferenceMethods.roundRobin(setting));
        assertThat(evaluation.violations()).isEmpty();
        assertThat(evaluation.handovers()).isEqualTo(2_390);
        assertThat(evaluation.objective()).isEqualByComparingTo("49484415");
    }

    @Test
    void evaluatesTheLongestTaskRuleAsPublished() {
        Evaluation evaluation = new Evaluator(setting).evaluate(ReferenceMethods.longestTaskFirst(setting));
        assertThat(evaluation.violations()).isEmpty();
        assertThat(evaluation.handovers()).isEqualTo(2_408);
        assertThat(evaluation.objective()).isEqualByComparingTo("35644606");
        assertThat(spread(evaluation, PeerGroup.SENIOR, Resource.LOAN)).isEqualTo(numbers(".136", ".258", "1.50"));
        assertThat(spread(evaluation, PeerGroup.SENIOR, Resource.DEPOSIT)).isEqualTo(numbers(".228", ".455", "2.44"));
        assertThat(spread(evaluation, PeerGroup.INTERMEDIATE, Resource.NON_PERFORMING))
                .isEqualTo(numbers(".357", ".626", "2.19"));
        assertThat(spread(evaluation, PeerGroup.JUNIOR, Resource.PREMIUM)).isEqualTo(numbers(".253", ".475", "2.38"));
    }

    @Test
    void pricesClientsOutsideTheirBranchAsPublished() {
        AllocationSetting soft = new AllocationSetting(ReferenceBank.ofSeed(
                1,
                1,
                ReferenceBank.scheme(
                        1, AllocationScheme.TeamSharing.ONE_MEMBER_EACH, AllocationScheme.Territory.SOFT)));
        Evaluator evaluator = new Evaluator(soft);
        Evaluation greedy = evaluator.evaluate(new GreedyAllocation().solve(soft));
        assertThat(greedy.objective()).isEqualByComparingTo("6426207");
        assertThat(greedy.outsideBranch()).isEqualTo(863);
    }

    private List<BigDecimal> figures(PeerGroup group) {
        return Arrays.stream(Resource.values())
                .map(resource -> rounded(setting.targetOf(group).get(resource)))
                .toList();
    }

    private static List<BigDecimal> spread(Evaluation evaluation, PeerGroup group, Resource resource) {
        Spread spread = evaluation.spreads().get(group).get(resource);
        return List.of(
                spread.gini().setScale(3, RoundingMode.HALF_UP),
                spread.cv().setScale(3, RoundingMode.HALF_UP),
                spread.maxToMean().setScale(2, RoundingMode.HALF_UP));
    }

    private static BigDecimal rounded(BigDecimal figure) {
        return figure.setScale(3, RoundingMode.HALF_UP);
    }

    private static List<BigDecimal> numbers(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }
}
