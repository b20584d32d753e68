package kejing.portfolio.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kejing.chassis.scheme.Schemes;
import kejing.portfolio.client.ClientCategory;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holder;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.testing.Bank;
import kejing.testkit.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Small clients that the database counts make the same answer, to the last figure, as clients read one by one. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ReallocationOfTablesTest {

    @Inject
    Bank bank;

    @Inject
    Reallocate reallocate;

    @Inject
    Schemes schemes;

    private AllocationScheme scheme;
    private AllocationProblem problem;

    @BeforeEach
    void givenTheReferenceBankWithAllThatMayHappenToHolders() {
        bank.empty();
        scheme = schemes.byId("ALLOCATION-RULEBOOK-1", AllocationScheme.class).parameters();
        AllocationProblem reference = ReferenceBank.ofSeed(1, scheme);
        Random random = new Random(7);
        List<String> staff =
                reference.managers().stream().map(RelationshipManager::staffId).toList();
        List<AllocationClient> clients = new ArrayList<>();
        for (AllocationClient client : reference.clients()) {
            clients.add(varied(client, staff, random));
        }
        problem = new AllocationProblem(reference.managers(), clients, scheme);
        ReferenceTables.store(problem, bank.sql());
    }

    @Test
    void theClientsOfALeaverGoWhereTheyWouldGoIfAllWereRead() {
        int lines = 0;
        for (int i = 0; i < problem.managers().size(); i += 9) {
            String leaver = problem.managers().get(i).staffId();
            List<PlanLine> read = readOneByOne(leaver).withoutManager(leaver);
            assertThat(reallocate.compute(new Reallocate.Clients(leaver, null)))
                    .as(leaver)
                    .isEqualTo(read);
            lines += read.size();
        }
        assertThat(lines).isGreaterThan(200);
    }

    @Test
    void singleClientsGoWhereTheyWouldGoIfAllWereRead() {
        for (int i = 0; i < problem.clients().size(); i += 211) {
            Set<String> asked = Set.of(
                    problem.clients().get(i).clientId(),
                    problem.clients().get(i / 211 + 1).clientId());
            assertThat(reallocate.compute(new Reallocate.Clients(null, asked)))
                    .as("%s", asked)
                    .isEqualTo(readOneByOne(null).ofClients(asked));
        }
    }

    private Reallocation readOneByOne(String leaver) {
        AllocationSetting setting = new AllocationSetting(new AllocationProblem(
                problem.managers().stream()
                        .filter(manager -> !manager.staffId().equals(leaver))
                        .toList(),
                problem.clients(),
                scheme));
        return new Reallocation(setting, Allocation.ofIncumbents(problem));
    }

    /** Some are shared, some held by somebody without qualification, some of developers, some large ones in groups. */
    private static AllocationClient varied(AllocationClient client, List<String> staff, Random random) {
        Holders incumbent = client.incumbent();
        if (random.nextInt(8) == 0) {
            String lead = staff.get(random.nextInt(staff.size()));
            incumbent = new Holders(List.of(
                    new Holder(lead, new BigDecimal("0.333334"), true),
                    new Holder("RM-GONE", new BigDecimal("0.666666"), false)));
        } else if (random.nextInt(50) == 0) {
            incumbent = Holders.sole("RM-GONE");
        }
        boolean developed = client.tier() == ClientTier.SMALL && random.nextInt(20) == 0;
        return new AllocationClient(
                client.clientId(),
                client.branchId(),
                client.tier().isKey() && random.nextInt(3) == 0 ? "G-" + client.tier() : client.groupId(),
                client.tier(),
                developed ? ClientCategory.DEPOSIT : client.category(),
                client.corporate(),
                client.loan(),
                client.deposit(),
                client.difficulty(),
                client.nonPerforming(),
                incumbent,
                developed ? Optional.of(staff.get(random.nextInt(staff.size()))) : client.developedBy());
    }
}
