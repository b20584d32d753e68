package kejing.portfolio.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Single clients find holders while all others stay where they are. */
class ReallocationTest {

    @Test
    void theClientsOfAManagerWhoLeavesStayInTheBranchAndTheKeyClientGoesToAFreePeer() {
        AllocationSetting setting = new SmallBank()
                .senior("S1", "B1")
                .senior("S2", "B2")
                .junior("J1", "B1")
                .junior("J2", "B2")
                .client("L1", "B1", ClientTier.LARGE, "20000000.00", "S1")
                .client("C1", "B1", ClientTier.SMALL, "900000.00", "S1")
                .client("C2", "B1", ClientTier.SMALL, "100000.00", "J1")
                .client("C3", "B2", ClientTier.SMALL, "500000.00", "J2")
                .setting();
        List<PlanLine> lines = without(setting, "S1");
        assertThat(lines).extracting(PlanLine::clientId).containsExactly("L1", "C1");
        assertThat(lines).extracting(PlanLine::holders).containsExactly(Holders.sole("S2"), Holders.sole("J1"));
        assertThat(lines.getFirst().explanation().excluded())
                .extracting(LineExplanation.Exclusion::rule)
                .contains(Rule.A_05);
    }

    @Test
    void aKeyClientThatNoFreePeerMayTakeGoesToCompetition() {
        AllocationSetting setting = new SmallBank()
                .senior("S1", "B1")
                .senior("S2", "B1")
                .client("L1", "B1", ClientTier.LARGE, "20000000.00", "S1")
                .client("L2", "B1", ClientTier.LARGE, "30000000.00", "S2")
                .setting();
        List<PlanLine> lines = without(setting, "S1");
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.holders()).isEqualTo(Holders.NOBODY);
            assertThat(line.explanation().competition()).isTrue();
            assertThat(line.explanation().excluded())
                    .extracting(LineExplanation.Exclusion::rule)
                    .contains(Rule.A_06);
        });
    }

    @Test
    void aNewDepositClientGoesToItsDeveloper() {
        AllocationSetting setting = new SmallBank()
                .junior("J1", "B1")
                .junior("J2", "B2")
                .client("C1", "B2", ClientTier.SMALL, "500000.00", "J2")
                .developed("D1", "B1", "J2")
                .setting();
        List<PlanLine> lines =
                new Reallocation(setting, Allocation.ofIncumbents(setting.problem())).ofClients(Set.of("D1"));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.holders()).isEqualTo(Holders.sole("J2"));
            assertThat(line.explanation().forcedBy()).isEqualTo(Rule.A_09);
            assertThat(line.handover()).isFalse();
        });
    }

    @Property(tries = 40)
    void everySingleChoiceIsTheCheapestAndNothingElseMoves(@ForAll @IntRange(min = 1, max = 1_000_000) int seed) {
        AllocationSetting setting = EveryPlan.smallBank(seed, seed % 2 == 0, false);
        Allocation present = new GreedyAllocation().solve(setting);
        Evaluator evaluator = new Evaluator(setting);
        Reallocation reallocation = new Reallocation(setting, present);
        for (AllocationClient client : setting.problem().clients()) {
            for (PlanLine line : reallocation.ofClients(Set.of(client.clientId()))) {
                Map<String, Holders> others = new HashMap<>(present.byClient());
                others.remove(line.clientId());
                boolean forced = line.explanation().forcedBy() != null;
                BigDecimal best = line.holders().isNobody()
                        ? null
                        : objective(evaluator, others, line.clientId(), line.holders());
                for (RelationshipManager manager : forced ? List.<RelationshipManager>of() : setting.managers()) {
                    WorkingPlan without = WorkingPlan.of(setting, new Allocation(others));
                    ClientUnit unit = setting.units().stream()
                            .filter(one -> one.unitId().equals(line.clientId()))
                            .findFirst()
                            .orElseThrow();
                    List<RelationshipManager> eligible = new Eligibility(setting)
                            .candidatesFor(unit, without)
                            .eligible();
                    if (eligible.contains(manager)) {
                        assertThat(best)
                                .as("somebody may hold %s", line.clientId())
                                .isNotNull()
                                .isLessThanOrEqualTo(
                                        objective(evaluator, others, line.clientId(), Holders.sole(manager.staffId()))
                                                .add(BigDecimal.ONE));
                    }
                }
            }
        }
        assertThat(reallocation.ofClients(Set.of("C0")))
                .as("asking changes nothing")
                .isEqualTo(new Reallocation(setting, present).ofClients(Set.of("C0")));
    }

    private static BigDecimal objective(
            Evaluator evaluator, Map<String, Holders> others, String clientId, Holders holders) {
        Map<String, Holders> all = new HashMap<>(others);
        all.put(clientId, holders);
        return evaluator.evaluate(new Allocation(all)).objective();
    }

    private static List<PlanLine> without(AllocationSetting setting, String staffId) {
        return new Reallocation(setting, Allocation.ofIncumbents(setting.problem())).withoutManager(staffId);
    }
}
