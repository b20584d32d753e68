package kejing.portfolio.workbench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kejing.portfolio.allocation.Loads;
import kejing.portfolio.allocation.PeerGroup;
import kejing.portfolio.allocation.Resource;
import kejing.portfolio.allocation.Spread;

/**
 * What a manager carries of one resource, against what he should carry and what his peers carry (A-04, SEM-16). Two
 * decimals, ratios four, HALF_UP; what cannot be compared is null.
 *
 * @param target what each of the peer group should carry by the plan in effect
 * @param toTarget load divided by target
 * @param toMean load divided by the peer group's mean; SEM-16 calls 0.8 to 1.2 fair
 */
public record LoadCard(Resource resource, String load, String target, String toTarget, String toMean, Peers peers) {

    /** The peer group of the plan in effect. */
    public record Peers(PeerGroup group, int managers, String mean, String least, String most) {}

    /** One card a resource. */
    static List<LoadCard> of(Loads loads, PeerGroup group, Loads targets, Map<Resource, Spread> spreads) {
        List<LoadCard> cards = new ArrayList<>();
        for (Resource resource : Resource.values()) {
            BigDecimal load = loads.get(resource);
            Spread spread = spreads == null ? null : spreads.get(resource);
            BigDecimal target = targets == null ? null : targets.get(resource);
            cards.add(new LoadCard(
                    resource,
                    amount(load),
                    target == null ? null : amount(target),
                    ratio(load, target),
                    spread == null ? null : ratio(load, spread.mean()),
                    spread == null ? null : peers(group, spread)));
        }
        return cards;
    }

    private static Peers peers(PeerGroup group, Spread spread) {
        return new Peers(
                group, spread.managers(), amount(spread.mean()), amount(spread.least()), amount(spread.most()));
    }

    private static String amount(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String ratio(BigDecimal value, BigDecimal base) {
        return base == null || base.signum() == 0
                ? null
                : value.divide(base, 4, RoundingMode.HALF_UP).toPlainString();
    }
}
