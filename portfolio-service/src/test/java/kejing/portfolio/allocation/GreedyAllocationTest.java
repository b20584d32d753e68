package kejing.portfolio.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;
import org.junit.jupiter.api.Test;

/** The rule-based engine, one rule at a time. */
class GreedyAllocationTest {

    AllocationEngine engine() {
        return new GreedyAllocation();
    }

    @Test
    void aLargeClientGoesToASeniorOnly() {
        AllocationSetting setting = new SmallBank()
                .senior("S1", "B1")
                .intermediate("I1", "B1")
                .client("C1", "B1", ClientTier.LARGE, "10000000.00", null)
                .setting();
        assertThat(lead(setting, "C1")).isEqualTo("S1");
        assertThat(violations(setting)).isEmpty();
    }

    @Test
    void aMediumClientGoesToAnIntermediateFirstAndThenToASeniorWithoutLarge() {
        AllocationSetting setting = new SmallBank()
                .senior("S1", "B1")
                .senior("S2", "B1")
                .intermediate("I1", "B1")
                .client("C1", "B1", ClientTier.LARGE, "12000000.00", "S1")
                .client("C2", "B1", ClientTier.MEDIUM, "9000000.00", null)
                .client("C3", "B1", ClientTier.MEDIUM, "6000000.00", null)
                .setting();
        assertThat(lead(setting, "C1")).isEqualTo("S1");
        assertThat(lead(setting, "C2")).isEqualTo("I1");
        assertThat(lead(setting, "C3")).isEqualTo("S2");
        assertThat(violations(setting)).isEmpty();
    }

    @Test
    void aSeniorKeepsTheLargerOfTwoLargeClientsAndTheOtherGoesToCompetition() {
        AllocationSetting setting = new SmallBank()
                .senior("S1", "B1")
                .senior("S2", "B1")
                .client("C1", "B1", ClientTier.LARGE, "11000000.00", "S1")
                .client("C2", "B1", ClientTier.LARGE, "30000000.00", "S1")
                .setting();
        assertThat(setting.inheritance().kept()).containsOnly(Map.entry("C2", "S1"));
        assertThat(setting.inheritance().competition()).containsExactly("C1");
        assertThat(lead(setting, "C1")).isEqualTo("S2");
    }

    @Test
    void aJuniorHolderLosesALargeClient() {
        AllocationSetting setting = new SmallBank()
                .senior("S1", "B2")
                .junior("J1", "B1")
                .client("C1", "B1", ClientTier.LARGE, "11000000.00", "J1")
                .setting();
        assertThat(setting.inheritance().competition()).containsExactly("C1");
        assertThat(lead(setting, "C1")).isEqualTo("S1");
    }

    @Test
    void smallAndUntieredClientsStayInTheirBranchWithWhomeverIsThere() {
        AllocationSetting setting = new SmallBank()
                .senior("S1", "B2")
                .junior("J1", "B1")
                .client("C1", "B1", ClientTier.SMALL, "3000000.00", null)
                .client("C2", "B2", ClientTier.UNTIERED, "3000000.01", null)
                .setting();
        assertThat(lead(setting, "C1")).isEqualTo("J1");
        assertThat(lead(setting, "C2")).isEqualTo("S1");
        assertThat(violations(setting)).isEmpty();
    }

    @Test
    void untieredClientsDoNotCountAgainstTheOneKeyClient() {
        AllocationSetting setting = new SmallBank()
                .senior("S1", "B1")
                .client("C1", "B1", ClientTier.LARGE, "11000000.00", null)
                .client("C2", "B1", ClientTier.UNTIERED, "4000000.00", null)
                .client("C3", "B1", ClientTier.UNTIERED, "4900000.00", null)
                .setting();
        assertThat(List.of(lead(setting, "C1"), lead(setting, "C2"), lead(setting, "C3")))
                .containsOnly("S1");
        assertThat(violations(setting)).isEmpty();
    }

    @Test
    void aDepositClientGoesToItsDeveloperEvenAcrossBranches() {
        AllocationSetting setting = new SmallBank()
                .junior("J1", "B1")
                .junior("J2", "B2")
                .developed("C1", "B1", "J2")
                .developed("C2", "B1", "GONE")
                .setting();
        assertThat(lead(setting, "C1")).isEqualTo("J2");
        assertThat(lead(setting, "C2")).isEqualTo("J1");
        assertThat(violations(setting)).isEmpty();
    }

    @Test
    void theThreeBestSeniorsWithoutInheritanceShareTheInstitutionalClients() {
        AllocationSetting setting = new SmallBank()
                .senior("S1", "B1")
                .senior("S2", "B1")
                .senior("S3", "B1")
                .senior("S4", "B1")
                .senior("S5", "B1")
                .client("C0", "B1", ClientTier.LARGE, "11000000.00", "S1")
                .institutional("C1", "300000000.00")
                .institutional("C2", "200000000.00")
                .institutional("C3", "100000000.00")
                .setting();
        Allocation allocation = engine().solve(setting);
        assertThat(setting.team()).containsExactly("S2", "S3", "S4");
        Set<String> leads = new HashSet<>();
        for (String clientId : List.of("C1", "C2", "C3")) {
            Holders holders = allocation.of(clientId);
            assertThat(holders.staffIds()).containsExactly("S2", "S3", "S4");
            leads.add(holders.lead().orElseThrow());
        }
        assertThat(leads).as("heads are spread over the team").containsExactlyInAnyOrder("S2", "S3", "S4");
        assertThat(violations(setting)).isEmpty();
    }

    @Test
    void aGroupOfConnectedClientsGoesToOnePersonAndCountsOnce() {
        AllocationSetting setting = new SmallBank()
                .senior("S1", "B1")
                .senior("S2", "B1")
                .member("C1", "G1", ClientTier.LARGE, "6000000.00")
                .member("C2", "G1", ClientTier.LARGE, "6000000.00")
                .setting();
        assertThat(lead(setting, "C1")).isEqualTo(lead(setting, "C2"));
        assertThat(violations(setting)).isEmpty();
    }

    @Test
    void nobodyGetsMoreClientsThanTheCap() {
        AllocationSetting setting = new SmallBank()
                .junior("J1", "B1")
                .junior("J2", "B1")
                .capacity(2, 1)
                .client("C1", "B1", ClientTier.SMALL, "10000.00", "J1")
                .client("C2", "B1", ClientTier.SMALL, "10000.00", "J1")
                .client("C3", "B1", ClientTier.SMALL, "10000.00", "J1")
                .client("C4", "B1", ClientTier.SMALL, "10000.00", "J1")
                .client("C5", "B1", ClientTier.SMALL, "10000.00", "J1")
                .setting();
        Evaluation evaluation = new Evaluator(setting).evaluate(engine().solve(setting));
        assertThat(evaluation.unassigned()).isEqualTo(1);
        assertThat(evaluation.violations()).extracting(Violation::rule).containsExactly(Rule.A_02);
        assertThat(Feasibility.obstaclesOf(setting))
                .extracting(Feasibility.Obstacle::rule)
                .containsExactly(Rule.A_14);
    }

    @Test
    void infeasibleBanksAreToldWhichRuleStandsInTheWay() {
        AllocationSetting setting = new SmallBank()
                .senior("S1", "B1")
                .intermediate("I1", "B1")
                .client("C1", "B1", ClientTier.LARGE, "11000000.00", null)
                .client("C2", "B1", ClientTier.LARGE, "12000000.00", null)
                .client("C3", "B1", ClientTier.MEDIUM, "6000000.00", null)
                .client("C4", "B9", ClientTier.SMALL, "10000.00", null)
                .institutional("C5", "300000000.00")
                .setting();
        assertThat(Feasibility.obstaclesOf(setting))
                .extracting(Feasibility.Obstacle::rule)
                .containsExactly(Rule.A_05, Rule.A_06, Rule.A_10, Rule.A_03);
    }

    private String lead(AllocationSetting setting, String clientId) {
        return engine().solve(setting).of(clientId).lead().orElseThrow();
    }

    private List<Violation> violations(AllocationSetting setting) {
        return new Evaluator(setting).evaluate(engine().solve(setting)).violations();
    }
}
