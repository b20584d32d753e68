package kejing.portfolio.workbench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kejing.portfolio.allocation.AllocationClient;
import kejing.portfolio.allocation.AllocationScheme;
import kejing.portfolio.allocation.CarriedLoads;
import kejing.portfolio.allocation.Loads;
import kejing.portfolio.allocation.PeerGroup;
import kejing.portfolio.allocation.PlanSummary;
import kejing.portfolio.allocation.Resource;
import kejing.portfolio.allocation.Spread;

/** What everybody in the bank carries on one day, and how that compares within each peer group of the plan in effect. */
final class BankLoads {

    private final List<AllocationClient> clients;
    private final Map<String, Loads> loads;
    private final Map<String, PlanSummary.RosterLine> roster = new HashMap<>();
    private final Map<PeerGroup, Map<Resource, Spread>> spreads = new EnumMap<>(PeerGroup.class);

    /** @param clients with those who hold them on the day; @param summary of the plan in effect, if there is one */
    BankLoads(List<AllocationClient> clients, AllocationScheme scheme, Optional<PlanSummary> summary) {
        this.clients = clients;
        this.loads = CarriedLoads.of(clients, scheme);
        summary.ifPresent(plan -> plan.roster().forEach(line -> roster.put(line.staffId(), line)));
        Map<PeerGroup, List<Loads>> peers = new EnumMap<>(PeerGroup.class);
        roster.values()
                .forEach(line -> peers.computeIfAbsent(line.group(), group -> new ArrayList<>())
                        .add(loadsOf(line.staffId())));
        peers.forEach((group, members) -> spreads.put(group, spreadsOf(members)));
    }

    List<AllocationClient> clients() {
        return clients;
    }

    /** The peer group in the plan in effect. */
    Optional<PeerGroup> groupOf(String staffId) {
        return Optional.ofNullable(roster.get(staffId)).map(PlanSummary.RosterLine::group);
    }

    List<LoadCard> cardsOf(String staffId) {
        PlanSummary.RosterLine line = roster.get(staffId);
        if (line == null) {
            return LoadCard.of(loadsOf(staffId), null, null, null);
        }
        return LoadCard.of(
                loadsOf(staffId),
                line.group(),
                Loads.of(resource -> line.targets().get(resource)),
                spreads.get(line.group()));
    }

    private Loads loadsOf(String staffId) {
        return loads.getOrDefault(staffId, Loads.NONE);
    }

    private static Map<Resource, Spread> spreadsOf(List<Loads> members) {
        Map<Resource, Spread> spreads = new EnumMap<>(Resource.class);
        for (Resource resource : Resource.values()) {
            spreads.put(
                    resource,
                    Spread.of(members.stream().map(load -> load.get(resource)).toList()));
        }
        return spreads;
    }
}
