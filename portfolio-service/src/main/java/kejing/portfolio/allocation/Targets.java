package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kejing.portfolio.client.ClientTier;

/**
 * What one manager of each peer group should carry: the total of the small clients divided in proportion to
 * the grades' parts, plus an equal part of the large clients for seniors and of the medium clients for intermediates; the
 * institutional clients' deposits and number in equal parts for the central team. Figures at {@link Loads#PRECISION}.
 */
record Targets(Map<PeerGroup, Loads> byGroup) {

    /** @param otherSmall what small and untiered clients weigh that are not among the units */
    static Targets of(
            List<ClientUnit> units, Loads otherSmall, Collection<PeerGroup> managers, AllocationScheme scheme) {
        Map<PeerGroup, BigDecimal> heads = new EnumMap<>(PeerGroup.class);
        BigDecimal parts = BigDecimal.ZERO;
        for (PeerGroup group : PeerGroup.values()) {
            BigDecimal count =
                    BigDecimal.valueOf(managers.stream().filter(group::equals).count());
            heads.put(group, count);
            parts = parts.add(count.multiply(scheme.smallClientParts().of(group)));
        }
        Loads small = total(units, ClientTier.SMALL)
                .plus(total(units, ClientTier.UNTIERED))
                .plus(otherSmall);
        Map<PeerGroup, Loads> targets = new EnumMap<>(PeerGroup.class);
        for (PeerGroup group : PeerGroup.values()) {
            Loads ofSmall = perHead(small.times(scheme.smallClientParts().of(group)), parts);
            Loads ofKey = perHead(keyTotal(units, group), heads.get(group));
            targets.put(group, ofSmall.plus(ofKey));
        }
        return new Targets(targets);
    }

    Loads of(PeerGroup group) {
        return byGroup.get(group);
    }

    private static Loads keyTotal(List<ClientUnit> units, PeerGroup group) {
        return switch (group) {
            case SENIOR -> total(units, ClientTier.LARGE);
            case INTERMEDIATE -> total(units, ClientTier.MEDIUM);
            case JUNIOR -> Loads.NONE;
            case CENTRAL_TEAM -> depositAndNumber(total(units, ClientTier.INSTITUTIONAL));
        };
    }

    private static Loads depositAndNumber(Loads total) {
        return Loads.of(resource ->
                resource == Resource.DEPOSIT || resource == Resource.CLIENTS ? total.get(resource) : BigDecimal.ZERO);
    }

    private static Loads total(List<ClientUnit> units, ClientTier tier) {
        return units.stream()
                .filter(unit -> unit.tier() == tier)
                .map(ClientUnit::weight)
                .reduce(Loads.NONE, Loads::plus);
    }

    private static Loads perHead(Loads total, BigDecimal heads) {
        return heads.signum() == 0
                ? Loads.NONE
                : Loads.of(resource -> total.get(resource).divide(heads, Loads.PRECISION));
    }
}
