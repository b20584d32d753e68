package kejing.portfolio.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import kejing.portfolio.client.ClientTier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whether the rules can be obeyed, and what would be enough if they cannot. */
class FeasibilityTest {

    @Test
    void mediumClientsWithoutPlacesNameThemselvesAndHowManyManagersAreLacking() {
        SmallBank bank =
                new SmallBank().senior("S1", "B1").intermediate("I1", "B1").intermediate("I2", "B1");
        bank.client("L1", "B1", ClientTier.LARGE, "20000000.00", null);
        for (int c = 1; c <= 5; c++) {
            bank.client("M" + c, "B1", ClientTier.MEDIUM, "6000000.00", null);
        }
        assertThat(Feasibility.obstaclesOf(bank.setting())).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.rule()).isEqualTo(Rule.A_06);
            assertThat(obstacle.clients()).containsExactly("L1", "M1", "M2", "M3", "M4", "M5");
            assertThat(obstacle.managers()).containsExactly("I1", "I2", "S1");
            assertThat(obstacle.text().en()).contains("5 medium clients for 2 free places");
            assertThat(obstacle.remedy().en()).startsWith("3 more intermediates (or seniors), or 3 large or medium");
        });
        bank.intermediate("I3", "B1").intermediate("I4", "B1").senior("S2", "B1");
        assertThat(Feasibility.obstaclesOf(bank.setting()))
                .as("with the remedy")
                .isEmpty();
    }

    @Test
    void aBranchSaysHowManyClientsAreTooMany() {
        SmallBank bank = new SmallBank().capacity(2, 1).junior("J1", "B1");
        for (int c = 1; c <= 5; c++) {
            bank.client("C" + c, "B1", ClientTier.SMALL, "10000.00", null);
        }
        assertThat(Feasibility.obstaclesOf(bank.setting())).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.rule()).isEqualTo(Rule.A_14);
            assertThat(obstacle.remedy().en()).startsWith("2 more managers in branch B1, or 3 of its clients");
        });
        bank.junior("J2", "B1").junior("J3", "B1");
        assertThat(Feasibility.obstaclesOf(bank.setting()))
                .as("with the remedy")
                .isEmpty();
    }

    /** Drawn once by the property below: the developer of a client is in the central team and the branch has nobody else. */
    @Test
    void aDeveloperInTheCentralTeamIsNoWayOut() {
        AllocationSetting setting = EveryPlan.smallBank(24, false, true);
        assertThat(EveryPlan.of(setting)).isEmpty();
        assertThat(Feasibility.obstaclesOf(setting))
                .extracting(Feasibility.Obstacle::rule)
                .contains(Rule.A_03);
    }

    @Property(tries = 150)
    void thereIsAnObstacleExactlyIfEveryPlanBreaksARule(
            @ForAll @IntRange(min = 1, max = 1_000_000) int seed, @ForAll boolean soft, @ForAll boolean institutional) {
        AllocationSetting setting = EveryPlan.smallBank(seed, soft, institutional);
        assertThat(Feasibility.obstaclesOf(setting).isEmpty())
                .isEqualTo(EveryPlan.of(setting).isPresent());
    }

    @Property(tries = 150)
    void capacityIsCountedExactly(@ForAll @IntRange(min = 1, max = 1_000_000) int seed) {
        Random random = new Random(seed);
        SmallBank bank = new SmallBank().capacity(1 + random.nextInt(4), 1 + random.nextInt(2));
        int managers = 1 + random.nextInt(3);
        for (int m = 0; m < managers; m++) {
            bank.junior("J" + m, random.nextInt(4) == 0 ? "B2" : "B1");
        }
        int clients = 1 + random.nextInt(6);
        for (int c = 0; c < clients; c++) {
            String branch = random.nextInt(5) == 0 ? "B2" : "B1";
            if (random.nextInt(3) == 0) {
                bank.corporate("C" + c, branch);
            } else {
                bank.client("C" + c, branch, ClientTier.SMALL, "100000.00", null);
            }
        }
        AllocationSetting setting = bank.setting();
        List<Feasibility.Obstacle> obstacles = Feasibility.obstaclesOf(setting);
        assertThat(obstacles.isEmpty()).isEqualTo(EveryPlan.of(setting).isPresent());
    }
}
