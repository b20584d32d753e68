package kejing.portfolio.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** An explanation says exactly what the evaluator would say if the client were given to the other. */
class ExplainerTest {

    private final AllocationSetting setting = new AllocationSetting(
            ReferenceBank.ofSeed(1, ReferenceBank.scheme(AllocationScheme.TeamSharing.EQUAL_SHARES)));
    private final Allocation allocation = new GreedyAllocation().solve(setting);
    private final Map<String, LineExplanation> explanations = new Explainer(setting, allocation).explainAll();

    @Test
    void theDifferenceOfTwoCostsIsWhatTheObjectiveChangesBy() {
        BigDecimal now = new Evaluator(setting).evaluate(allocation).objective();
        List<AllocationClient> asked = setting.problem().clients().stream()
                .filter(client -> client.tier().isTerritorial())
                .limit(12)
                .toList();
        for (AllocationClient client : asked) {
            LineExplanation explanation = explanations.get(client.clientId());
            for (LineExplanation.Alternative alternative : explanation.alternatives()) {
                Map<String, Holders> moved = new HashMap<>(allocation.byClient());
                moved.put(client.clientId(), Holders.sole(alternative.staffId()));
                BigDecimal then =
                        new Evaluator(setting).evaluate(new Allocation(moved)).objective();
                BigDecimal told =
                        alternative.cost().total().subtract(explanation.held().total());
                assertThat(told).isCloseTo(then.subtract(now), Offset.offset(new BigDecimal("1.1")));
            }
        }
    }

    @Test
    void aFreeChoiceShowsTheThreeCheapestOthersInOrder() {
        LineExplanation explanation = ofTier(ClientTier.SMALL);
        assertThat(explanation.forcedBy()).isNull();
        assertThat(explanation.alternatives()).hasSizeBetween(1, 3);
        assertThat(explanation.alternatives())
                .extracting(alternative -> alternative.cost().total())
                .isSorted();
        assertThat(explanation.excluded())
                .extracting(LineExplanation.Exclusion::rule)
                .contains(Rule.A_03);
    }

    @Test
    void aForcedChoiceNamesItsRule() {
        assertThat(ofTier(ClientTier.INSTITUTIONAL).forcedBy()).isEqualTo(Rule.A_10);
        String kept = setting.inheritance().kept().keySet().iterator().next();
        assertThat(explanations.get(kept).forcedBy()).isEqualTo(Rule.A_07);
        assertThat(explanations.get(kept).alternatives()).isEmpty();
    }

    @Test
    void thoseWhoCouldNotTakeALargeClientAreNamedByRule() {
        LineExplanation explanation = ofTier(ClientTier.LARGE);
        Map<Rule, Integer> excluded = new HashMap<>();
        explanation.excluded().forEach(exclusion -> excluded.put(exclusion.rule(), exclusion.managers()));
        assertThat(excluded.get(Rule.A_05)).as("every intermediate and junior").isEqualTo(40);
        assertThat(excluded.get(Rule.A_10)).as("the central team").isEqualTo(3);
        assertThat(excluded.get(Rule.A_06)).as("the holders of the other 13").isEqualTo(13);
    }

    private LineExplanation ofTier(ClientTier tier) {
        return setting.problem().clients().stream()
                .filter(client -> client.tier() == tier)
                .filter(client -> !setting.inheritance().kept().containsKey(client.clientId()))
                .map(client -> explanations.get(client.clientId()))
                .findFirst()
                .orElseThrow();
    }
}
