package kejing.portfolio.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;
import org.junit.jupiter.api.Test;

/** Every rule is found broken when it is. */
class AllocationRulesTest {

    @Test
    void aClientOfNobody() {
        AllocationSetting setting = new SmallBank()
                .junior("J1", "B1")
                .client("C1", "B1", ClientTier.SMALL, "10000.00", null)
                .developed("C2", "B1", "GONE")
                .setting();
        assertThat(rules(setting, Map.of())).containsExactly(Rule.A_02, Rule.A_01);
    }

    @Test
    void aClientOutsideItsBranch() {
        AllocationSetting setting = new SmallBank()
                .junior("J1", "B2")
                .client("C1", "B1", ClientTier.SMALL, "10000.00", null)
                .setting();
        assertThat(rules(setting, Map.of("C1", Holders.sole("J1")))).containsExactly(Rule.A_03);
    }

    @Test
    void aClientOutsideItsBranchBreaksNoRuleWhereTerritoryIsSoft() {
        AllocationSetting setting = new SmallBank()
                .junior("J1", "B2")
                .client("C1", "B1", ClientTier.SMALL, "10000.00", null)
                .soft("3000")
                .setting();
        Allocation allocation = new Allocation(Map.of("C1", Holders.sole("J1")));
        assertThat(AllocationRules.check(setting, allocation)).isEmpty();
        assertThat(Feasibility.obstaclesOf(setting)).isEmpty();
        Evaluation evaluation = new Evaluator(setting).evaluate(allocation);
        assertThat(evaluation.outsideBranch()).isEqualTo(1);
        assertThat(evaluation.objective().subtract(evaluation.fairnessCost())).isEqualByComparingTo("3000");
        assertThat(new Explainer(setting, allocation)
                        .explainAll()
                        .get("C1")
                        .held()
                        .territory())
                .isEqualByComparingTo("3000");
    }

    @Test
    void aJuniorWithASixMillionClient() {
        AllocationSetting setting = new SmallBank()
                .junior("J1", "B1")
                .client("C1", "B1", ClientTier.MEDIUM, "6000000.00", null)
                .setting();
        assertThat(rules(setting, Map.of("C1", Holders.sole("J1")))).containsExactly(Rule.A_05);
    }

    @Test
    void anIntermediateWithALargeClient() {
        AllocationSetting setting = new SmallBank()
                .intermediate("I1", "B1")
                .client("C1", "B1", ClientTier.LARGE, "10000000.00", null)
                .setting();
        assertThat(rules(setting, Map.of("C1", Holders.sole("I1")))).containsExactly(Rule.A_05);
    }

    @Test
    void somebodyWithoutQualification() {
        AllocationSetting setting = new SmallBank()
                .client("C1", "B1", ClientTier.SMALL, "10000.00", null)
                .setting();
        assertThat(rules(setting, Map.of("C1", Holders.sole("X1")))).containsExactly(Rule.A_05);
    }

    @Test
    void twoKeyClientsInOneHand() {
        AllocationSetting setting = new SmallBank()
                .senior("S1", "B1")
                .client("C1", "B1", ClientTier.LARGE, "10000000.00", null)
                .client("C2", "B1", ClientTier.MEDIUM, "5000000.00", null)
                .setting();
        assertThat(rules(setting, Map.of("C1", Holders.sole("S1"), "C2", Holders.sole("S1"))))
                .containsExactly(Rule.A_06);
    }

    @Test
    void anInheritedClientTakenAway() {
        AllocationSetting setting = new SmallBank()
                .senior("S1", "B1")
                .senior("S2", "B1")
                .client("C1", "B1", ClientTier.LARGE, "10000000.00", "S1")
                .setting();
        assertThat(rules(setting, Map.of("C1", Holders.sole("S2")))).containsExactly(Rule.A_07);
    }

    @Test
    void aDepositClientTakenFromItsDeveloper() {
        AllocationSetting setting = new SmallBank()
                .junior("J1", "B1")
                .junior("J2", "B1")
                .developed("C1", "B1", "J2")
                .setting();
        assertThat(rules(setting, Map.of("C1", Holders.sole("J1")))).containsExactly(Rule.A_09);
    }

    @Test
    void anInstitutionalClientWithOneOfTheTeamAlone() {
        AllocationSetting setting = new SmallBank()
                .senior("S1", "B1")
                .senior("S2", "B1")
                .senior("S3", "B1")
                .institutional("C1", "300000000.00")
                .setting();
        assertThat(rules(setting, Map.of("C1", Holders.sole("S1")))).containsExactly(Rule.A_10);
    }

    @Test
    void aMemberOfTheTeamWithAKeyClient() {
        AllocationSetting setting = new SmallBank()
                .senior("S1", "B1")
                .senior("S2", "B1")
                .senior("S3", "B1")
                .institutional("C1", "300000000.00")
                .client("C2", "B1", ClientTier.LARGE, "10000000.00", null)
                .setting();
        Holders team = Holders.equalShares(List.of("S1", "S2", "S3"), "S1");
        assertThat(rules(setting, Map.of("C1", team, "C2", Holders.sole("S1")))).containsExactly(Rule.A_10);
    }

    @Test
    void moreClientsThanTheCapAndExactlyTheCap() {
        SmallBank bank = new SmallBank()
                .junior("J1", "B1")
                .capacity(2, 1)
                .client("C1", "B1", ClientTier.SMALL, "10000.00", null)
                .client("C2", "B1", ClientTier.SMALL, "10000.00", null);
        Holders sole = Holders.sole("J1");
        assertThat(rules(bank.setting(), Map.of("C1", sole, "C2", sole))).isEmpty();
        bank.client("C3", "B1", ClientTier.SMALL, "10000.00", null);
        assertThat(rules(bank.setting(), Map.of("C1", sole, "C2", sole, "C3", sole)))
                .containsExactly(Rule.A_14);
    }

    private static List<Rule> rules(AllocationSetting setting, Map<String, Holders> holders) {
        return AllocationRules.check(setting, new Allocation(holders)).stream()
                .map(Violation::rule)
                .toList();
    }
}
