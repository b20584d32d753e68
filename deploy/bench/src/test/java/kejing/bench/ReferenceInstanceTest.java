package kejing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import kejing.portfolio.allocation.AllocationScheme.TeamSharing;
import kejing.portfolio.allocation.AllocationScheme.Territory;
import kejing.portfolio.allocation.AllocationSetting;
import kejing.portfolio.allocation.PeerGroup;
import kejing.portfolio.allocation.ReferenceBank;
import kejing.portfolio.allocation.Resource;
import kejing.portfolio.client.ClientTier;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The benchmark measures the published instance, at every scale. */
class ReferenceInstanceTest {

    @Test
    void seedOneHasThePublishedClientsAndTargets() {
        AllocationSetting setting = setting(1);
        assertThat(setting.problem().clients()).hasSize(3_035);
        assertThat(setting.inheritance().kept()).hasSize(4);
        assertThat(target(setting, PeerGroup.SENIOR, Resource.LOAN)).isCloseTo(4470.639, Offset.offset(.001));
        assertThat(target(setting, PeerGroup.SENIOR, Resource.DEPOSIT)).isCloseTo(2226.386, Offset.offset(.001));
        assertThat(target(setting, PeerGroup.JUNIOR, Resource.LOAN)).isCloseTo(5827.984, Offset.offset(.001));
        assertThat(target(setting, PeerGroup.CENTRAL_TEAM, Resource.DEPOSIT))
                .isCloseTo(221370.333, Offset.offset(.001));
    }

    @Test
    void tenTimesTheScaleIsTenRulebooksSideBySide() {
        AllocationSetting setting = setting(10);
        assertThat(setting.problem().clients()).hasSize(30_350);
        assertThat(setting.managers()).hasSize(600);
        assertThat(setting.team()).hasSize(30);
        assertThat(setting.problem().clients())
                .filteredOn(client -> client.tier() == ClientTier.LARGE)
                .hasSize(140);
        assertThat(setting.managers())
                .extracting(manager -> manager.branchId())
                .containsOnlyElementsOf(setting.managers().stream()
                        .limit(120)
                        .map(manager -> manager.branchId())
                        .toList());
    }

    private static double target(AllocationSetting setting, PeerGroup group, Resource resource) {
        return setting.targetOf(group).get(resource).doubleValue();
    }

    private static AllocationSetting setting(int scale) {
        return new AllocationSetting(ReferenceBank.ofSeed(
                scale, 1, ReferenceBank.scheme(scale, TeamSharing.ONE_MEMBER_EACH, Territory.HARD)));
    }
}
