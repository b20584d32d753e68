package kejing.portfolio.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kejing.portfolio.allocation.PlanRevision.Move;
import kejing.portfolio.allocation.PlanRevision.Revised;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What a change by hand is told to do is what the evaluator says of the changed plan. */
class PlanRevisionTest {

    private static final AllocationSetting RULEBOOK = new AllocationSetting(
            ReferenceBank.ofSeed(1, ReferenceBank.scheme(AllocationScheme.TeamSharing.EQUAL_SHARES)));
    private static final Allocation GREEDY = new GreedyAllocation().solve(RULEBOOK);

    @Property(tries = 25)
    void theDifferenceIsTheObjectiveAfterMinusBeforeAndItsPartsSumToIt(
            @ForAll @IntRange(min = 1, max = 1_000_000) int seed) {
        Random random = new Random(seed);
        List<AllocationClient> clients = RULEBOOK.problem().clients();
        List<Move> moves = new ArrayList<>();
        Map<String, Holders> moved = new HashMap<>(GREEDY.byClient());
        PlanRevision revision = new PlanRevision(RULEBOOK, GREEDY, Set.of());
        for (int i = 0; i < 1 + seed % 4; i++) {
            AllocationClient client = clients.get(random.nextInt(clients.size()));
            String to = RULEBOOK.managers()
                    .get(random.nextInt(RULEBOOK.managers().size()))
                    .staffId();
            moves.add(new Move(client.clientId(), to, false));
            ClientUnit unit = revision.unitOf(client.clientId()).orElseThrow();
            unit.members().forEach(member -> moved.put(member.clientId(), revision.holdersOf(unit, to)));
        }
        Revised revised = revision.with(moves);

        Evaluator evaluator = new Evaluator(RULEBOOK);
        Evaluation before = evaluator.evaluate(GREEDY);
        Evaluation after = evaluator.evaluate(new Allocation(moved));
        assertThat(revised.difference()).isEqualTo(after.objective().subtract(before.objective()));
        BigDecimal parts = revised.handover().add(revised.territory());
        for (PlanRevision.ManagerChange manager : revised.managers()) {
            parts = parts.add(manager.parts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            assertThat(manager.after()).isEqualTo(after.loads().get(manager.staffId()));
        }
        assertThat(parts).isEqualByComparingTo(revised.difference());
        assertThat(revised.after().handovers()).isEqualTo(after.handovers());
        assertThat(revised.broken()).as("greedy obeys every rule").isEqualTo(after.violations());
    }

    @Test
    void thePriceOfTheHandoverIsItsOwnPart() {
        AllocationSetting setting = twoJuniors().setting();
        Revised revised = revision(setting, Map.of("C1", "J1", "C2", "J2")).with(List.of(move("C1", "J2")));
        assertThat(revised.moved()).containsExactly("C1");
        assertThat(revised.handover()).isEqualByComparingTo(setting.scheme().handoverCost());
        assertThat(revised.managers())
                .extracting(PlanRevision.ManagerChange::staffId)
                .containsExactly("J1", "J2");
    }

    @Test
    void aChangeToWhoHoldsTheClientAlreadyIsNone() {
        Revised revised =
                revision(twoJuniors().setting(), Map.of("C1", "J1", "C2", "J2")).with(List.of(move("C1", "J1")));
        assertThat(revised.moved()).isEmpty();
        assertThat(revised.difference()).isZero();
    }

    @Test
    void aHolderInAnotherBranchNeedsAReasonThatExceptsTheClient() {
        AllocationSetting setting = twoJuniors().junior("J3", "B2").setting();
        PlanRevision revision = revision(setting, Map.of("C1", "J1", "C2", "J2"));
        assertThat(revision.with(List.of(move("C1", "J3"))).broken())
                .extracting(Violation::rule)
                .containsExactly(Rule.A_03);
        Revised excepted = revision.with(List.of(new Move("C1", "J3", true)));
        assertThat(excepted.broken()).isEmpty();
        assertThat(excepted.exceptions()).containsExactly("C1");
        assertThat(PlanSummary.of(setting, excepted.allocation(), excepted.exceptions())
                        .violationCount())
                .isZero();
        assertThat(PlanSummary.of(setting, excepted.allocation()).violationCount())
                .isEqualTo(1);
    }

    @Test
    void anExceptionEndsWithTheNextChangeOfItsClientAndCoversNoOtherRule() {
        AllocationSetting setting = twoJuniors()
                .junior("J3", "B2")
                .client("M1", "B1", ClientTier.MEDIUM, "6000000.00", null)
                .intermediate("I1", "B1")
                .setting();
        PlanRevision excepted = new PlanRevision(
                setting,
                new Allocation(Map.of("C1", Holders.sole("J3"), "C2", Holders.sole("J2"), "M1", Holders.sole("I1"))),
                Set.of("C1"));
        assertThat(excepted.with(List.of(move("C2", "J1"))).exceptions()).containsExactly("C1");
        assertThat(excepted.with(List.of(move("C1", "J1"))).exceptions()).isEmpty();
        assertThat(excepted.with(List.of(new Move("M1", "J3", true))).broken())
                .extracting(Violation::rule)
                .containsExactly(Rule.A_05);
    }

    @Test
    void whatWasBrokenBeforeDoesNotStandInTheWayOfItsRemedy() {
        AllocationSetting setting = twoJuniors().setting();
        PlanRevision revision = revision(setting, Map.of("C1", "J1"));
        assertThat(revision.with(List.of(move("C1", "J2"))).broken())
                .as("C2 has nobody, before and after")
                .isEmpty();
        assertThat(revision.with(List.of(move("C2", "J2"))).after().violations())
                .isEmpty();
    }

    @Test
    void aManagerAboveHisCapMayNotReceiveAnother() {
        AllocationSetting setting = twoJuniors().capacity(1, 1).setting();
        PlanRevision revision = revision(setting, Map.of("C1", "J1", "C2", "J2"));
        assertThat(revision.with(List.of(move("C1", "J2"))).broken())
                .extracting(Violation::rule)
                .containsExactly(Rule.A_14);
    }

    @Test
    void aGroupMovesAsAWhole() {
        AllocationSetting setting = new SmallBank()
                .senior("S1", "B1")
                .senior("S2", "B1")
                .member("G1", "G", ClientTier.LARGE, "8000000.00")
                .member("G2", "G", ClientTier.LARGE, "7000000.00")
                .setting();
        assertThat(revision(setting, Map.of("G1", "S1", "G2", "S1"))
                        .with(List.of(move("G2", "S2")))
                        .moved())
                .containsExactly("G1", "G2");
    }

    @Test
    void somebodyOutsideThePlanMayHoldNothing() {
        assertThat(revision(twoJuniors().setting(), Map.of("C1", "J1", "C2", "J2"))
                        .with(List.of(move("C1", "NOBODY")))
                        .broken())
                .extracting(Violation::rule)
                .containsExactly(Rule.A_05);
    }

    @Test
    void whoAsksWhyNotMeIsToldTheRuleAndTheCheapestExchange() {
        AllocationSetting setting = twoJuniors().capacity(1, 1).setting();
        PlanRevision revision = revision(setting, Map.of("C1", "J1", "C2", "J2"));
        WhyNotMe.Answer answer =
                new WhyNotMe(setting, revision).ask(revision.unitOf("C1").orElseThrow(), "J2");
        assertThat(answer.moved().broken()).extracting(Violation::rule).containsExactly(Rule.A_14);
        assertThat(answer.swap().orElseThrow().givenClientId()).isEqualTo("C2");
        assertThat(answer.swap().orElseThrow().revised().broken()).isEmpty();
    }

    @Test
    void theCheapestExchangeIsTheOneThatTryingAllFinds() {
        PlanRevision revision = new PlanRevision(RULEBOOK, GREEDY, Set.of());
        AllocationClient wanted = RULEBOOK.problem().clients().stream()
                .filter(client -> client.tier() == ClientTier.SMALL)
                .filter(client -> !client.followsDeveloper())
                .findFirst()
                .orElseThrow();
        String holder = GREEDY.of(wanted.clientId()).lead().orElseThrow();
        String asker = RULEBOOK.managersOf(wanted.branchId()).stream()
                .map(RelationshipManager::staffId)
                .filter(staffId -> !staffId.equals(holder))
                .filter(staffId -> RULEBOOK.groupOf(staffId) != PeerGroup.CENTRAL_TEAM)
                .findFirst()
                .orElseThrow();
        BigDecimal least = null;
        for (ClientUnit own : RULEBOOK.units()) {
            if (own.members().stream()
                    .allMatch(client -> GREEDY.of(client.clientId()).equals(Holders.sole(asker)))) {
                Revised exchanged = revision.with(List.of(
                        move(wanted.clientId(), asker),
                        move(own.members().getFirst().clientId(), holder)));
                if (exchanged.broken().isEmpty()
                        && (least == null || exchanged.difference().compareTo(least) < 0)) {
                    least = exchanged.difference();
                }
            }
        }
        assertThat(least).isNotNull();
        WhyNotMe.Answer answer = new WhyNotMe(RULEBOOK, revision)
                .ask(revision.unitOf(wanted.clientId()).orElseThrow(), asker);
        if (answer.moved().broken().isEmpty() && answer.moved().difference().compareTo(least) <= 0) {
            assertThat(answer.swap()).isEmpty();
        } else {
            assertThat(answer.swap().orElseThrow().revised().difference()).isEqualByComparingTo(least);
        }
    }

    private static SmallBank twoJuniors() {
        return new SmallBank()
                .junior("J1", "B1")
                .junior("J2", "B1")
                .client("C1", "B1", ClientTier.SMALL, "100000.00", "J1")
                .client("C2", "B1", ClientTier.SMALL, "200000.00", "J2");
    }

    private static PlanRevision revision(AllocationSetting setting, Map<String, String> holders) {
        Map<String, Holders> byClient = new HashMap<>();
        holders.forEach((clientId, staffId) -> byClient.put(clientId, Holders.sole(staffId)));
        return new PlanRevision(setting, new Allocation(byClient), Set.of());
    }

    private static Move move(String clientId, String staffId) {
        return new Move(clientId, staffId, false);
    }
}
