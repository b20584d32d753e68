package kejing.portfolio.allocation;

import java.util.List;
import kejing.portfolio.allocation.AllocationScheme.TeamSharing;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;

/**
 * The ways in which eligible managers can hold a unit: alone, or the central team together in equal shares with one of
 * them in the lead (A-10, SEM-7). Ordered by the lead's staff id.
 */
final class Options {

    private Options() {}

    static List<Holders> of(AllocationSetting setting, ClientUnit unit, List<RelationshipManager> eligible) {
        if (unit.tier() != ClientTier.INSTITUTIONAL) {
            return eligible.stream()
                    .map(manager -> Holders.sole(manager.staffId()))
                    .toList();
        }
        if (!setting.teamIsComplete()) {
            return List.of();
        }
        boolean together = setting.scheme().team().sharing() == TeamSharing.EQUAL_SHARES;
        return eligible.stream()
                .map(lead ->
                        together ? Holders.equalShares(setting.team(), lead.staffId()) : Holders.sole(lead.staffId()))
                .toList();
    }
}
