package kejing.portfolio.allocation.staged;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kejing.portfolio.allocation.Allocation;
import kejing.portfolio.allocation.AllocationClient;
import kejing.portfolio.allocation.AllocationScheme.TeamSharing;
import kejing.portfolio.allocation.AllocationSetting;
import kejing.portfolio.allocation.ClientUnit;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;

/**
 * The allocation from which the search starts, and which of its units the search may move. What a rule alone decides it may
 * not: inheritance, deposit clients with their developers, the shares of the central team, clients that
 * nobody may hold.
 */
final class Start {

    final AllocationSetting setting;
    final Figures figures;
    final Draft draft;
    final int[] keyUnits;
    /** Largest loan first. */
    final int[] smallUnits;

    final int[] teamUnits;
    private final Allocation start;

    Start(AllocationSetting setting, Allocation start) {
        this.setting = setting;
        this.start = start;
        this.figures = new Figures(setting);
        this.draft = new Draft(figures);
        List<Integer> movable = new ArrayList<>();
        for (int u = 0; u < figures.units.size(); u++) {
            ClientUnit unit = figures.units.get(u);
            Holders holders = start.of(unit.members().getFirst().clientId());
            boolean shared = unit.tier() == ClientTier.INSTITUTIONAL
                    && setting.scheme().team().sharing() == TeamSharing.EQUAL_SHARES;
            if (holders.isNobody() || shared) {
                continue;
            }
            draft.put(u, figures.indexOf(holders.lead().orElseThrow()));
            if (!isDecidedByRule(unit, holders)) {
                movable.add(u);
            }
        }
        movable.sort(Comparator.comparing(figures.units::get, ClientUnit.LARGEST_LOAN_FIRST));
        this.keyUnits = of(movable, ClientTier.LARGE, ClientTier.MEDIUM);
        this.smallUnits = of(movable, ClientTier.SMALL, ClientTier.UNTIERED);
        this.teamUnits = of(movable, ClientTier.INSTITUTIONAL);
    }

    /** The start, with those units where the draft has them that it has at all. */
    Allocation finish() {
        Map<String, Holders> byClient = new HashMap<>(start.byClient());
        for (int unit : smallUnits) {
            byClient.remove(figures.units.get(unit).unitId());
        }
        for (int u = 0; u < figures.units.size(); u++) {
            if (draft.holder[u] != Draft.NOBODY) {
                Holders holders =
                        Holders.sole(figures.managers.get(draft.holder[u]).staffId());
                figures.units.get(u).members().forEach(client -> byClient.put(client.clientId(), holders));
            }
        }
        return new Allocation(byClient);
    }

    private boolean isDecidedByRule(ClientUnit unit, Holders holders) {
        AllocationClient client = unit.members().getFirst();
        return setting.inheritance().kept().containsKey(unit.unitId())
                || client.followsDeveloper()
                        && holders.include(client.developedBy().orElseThrow());
    }

    private int[] of(List<Integer> units, ClientTier... tiers) {
        List<ClientTier> wanted = List.of(tiers);
        return units.stream()
                .filter(unit -> wanted.contains(figures.units.get(unit).tier()))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
