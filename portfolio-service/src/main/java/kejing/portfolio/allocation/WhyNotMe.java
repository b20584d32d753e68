package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kejing.portfolio.allocation.PlanRevision.Move;
import kejing.portfolio.allocation.PlanRevision.Revised;
import kejing.portfolio.responsibility.Holders;

/**
 * Why a manager does not hold a client (为什么不是我): what the plan would be if he did, the rules that this would break, and
 * the cheapest exchange with one of his own clients that breaks none.
 */
public final class WhyNotMe {

    /** How many exchanges, cheapest first, are judged before the answer is that there is none. */
    private static final int JUDGED_EXCHANGES = 12;

    private final AllocationSetting setting;
    private final PlanRevision plan;
    private final FairnessCost cost;
    private final Eligibility eligibility;

    public WhyNotMe(AllocationSetting setting, PlanRevision plan) {
        this.setting = setting;
        this.plan = plan;
        this.cost = new FairnessCost(setting);
        this.eligibility = new Eligibility(setting);
    }

    /**
     * @param moved the plan with the client in the asker's hands and everything else as it is
     * @param swap the cheapest exchange that breaks no rule, where it is possible while the move is not, or costs less
     */
    public record Answer(Revised moved, Optional<Swap> swap) {}

    /** @param givenClientId what the asker would give to the holder */
    public record Swap(String givenClientId, Revised revised) {}

    /** @param asker somebody who does not hold the client */
    public Answer ask(ClientUnit unit, String asker) {
        Revised moved = plan.with(List.of(move(unit, asker)));
        return new Answer(
                moved,
                cheapestSwap(unit, asker)
                        .filter(swap -> !moved.broken().isEmpty()
                                || swap.revised().difference().compareTo(moved.difference()) < 0));
    }

    private record Exchange(ClientUnit given, BigDecimal estimate) {}

    private Optional<Swap> cheapestSwap(ClientUnit unit, String asker) {
        Holders holders = plan.allocation().of(unit.members().getFirst().clientId());
        Optional<RelationshipManager> me = setting.manager(asker);
        Optional<RelationshipManager> holder = holders.lead().flatMap(setting::manager);
        if (me.isEmpty() || holder.isEmpty() || holders.list().size() > 1) {
            return Optional.empty();
        }
        WorkingPlan table = WorkingPlan.of(setting, plan.allocation());
        Holders mine = Holders.sole(asker);
        table.take(unit, holders);
        List<Exchange> exchanges = new ArrayList<>();
        for (ClientUnit own : setting.units()) {
            if (!isHeldBy(own, mine)) {
                continue;
            }
            table.take(own, mine);
            if (eligibility.barredBy(me.get(), unit, table).isEmpty()
                    && eligibility.barredBy(holder.get(), own, table).isEmpty()) {
                exchanges.add(new Exchange(own, priceOf(table, unit, mine, own, holders)));
            }
            table.put(own, mine);
        }
        return exchanges.stream()
                .sorted(Comparator.comparing(Exchange::estimate)
                        .thenComparing(exchange -> exchange.given().unitId()))
                .limit(JUDGED_EXCHANGES)
                .map(exchange ->
                        judged(unit, asker, exchange.given(), holder.get().staffId()))
                .filter(swap -> swap.revised().broken().isEmpty())
                .findFirst();
    }

    private Swap judged(ClientUnit unit, String asker, ClientUnit given, String holder) {
        return new Swap(
                given.members().getFirst().clientId(), plan.with(List.of(move(unit, asker), move(given, holder))));
    }

    /** What the exchange costs while both units are off the table, up to a constant; enough to order exchanges. */
    private BigDecimal priceOf(WorkingPlan table, ClientUnit wanted, Holders mine, ClientUnit own, Holders holders) {
        BigDecimal exchanged = cost.increase(table, wanted, mine).add(cost.increase(table, own, holders));
        return exchanged.subtract(cost.increase(table, own, mine)).subtract(cost.increase(table, wanted, holders));
    }

    private boolean isHeldBy(ClientUnit unit, Holders holders) {
        return unit.members().stream()
                .allMatch(client -> plan.allocation().of(client.clientId()).equals(holders));
    }

    private static Move move(ClientUnit unit, String staffId) {
        return new Move(unit.members().getFirst().clientId(), staffId, false);
    }
}
