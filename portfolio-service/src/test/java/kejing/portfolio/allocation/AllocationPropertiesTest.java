package kejing.portfolio.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kejing.portfolio.responsibility.Holder;
import kejing.portfolio.responsibility.Holders;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What must hold for any bank. */
class AllocationPropertiesTest {

    private static final AllocationScheme SCHEME = ReferenceBank.scheme(AllocationScheme.TeamSharing.EQUAL_SHARES);

    @Property(tries = 8)
    void theOrderOfTheInputChangesNothing(@ForAll @IntRange(min = 1, max = 10_000) int seed) {
        AllocationProblem problem = ReferenceBank.ofSeed(seed, SCHEME);
        List<RelationshipManager> managers = new ArrayList<>(problem.managers());
        List<AllocationClient> clients = new ArrayList<>(problem.clients());
        Collections.shuffle(managers, new Random(seed));
        Collections.shuffle(clients, new Random(seed));
        AllocationSetting shuffled = new AllocationSetting(new AllocationProblem(managers, clients, SCHEME));
        Allocation expected = new GreedyAllocation().solve(new AllocationSetting(problem));
        assertThat(new GreedyAllocation().solve(shuffled)).isEqualTo(expected);
    }

    @Property(tries = 8)
    void noRuleIsBrokenEverybodyIsServedAndSharesSumToOne(@ForAll @IntRange(min = 1, max = 10_000) int seed) {
        AllocationSetting setting = new AllocationSetting(ReferenceBank.ofSeed(seed, SCHEME));
        Allocation allocation = new GreedyAllocation().solve(setting);
        Evaluation evaluation = new Evaluator(setting).evaluate(allocation);
        assertThat(evaluation.violations()).isEmpty();
        assertThat(evaluation.unassigned()).isZero();
        for (AllocationClient client : setting.problem().clients()) {
            Holders holders = allocation.of(client.clientId());
            BigDecimal sum = holders.list().stream().map(Holder::share).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo("1");
        }
        BigDecimal loans = setting.problem().clients().stream()
                .map(client -> client.loan().amount().movePointLeft(4))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal carried = evaluation.loads().values().stream()
                .map(load -> load.get(Resource.LOAN))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(carried).as("nothing is lost between clients and managers").isEqualByComparingTo(loans);
    }
}
