package kejing.portfolio.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kejing.portfolio.responsibility.Holder;
import kejing.portfolio.responsibility.Holders;

/** A plan on the table: who carries what so far, while units are put down and taken up again. */
final class WorkingPlan {

    private final Map<String, Loads> loads = new HashMap<>();
    private final Map<String, Occupation> occupations = new HashMap<>();
    private final Map<String, Holders> byClient = new HashMap<>();

    /** How many heads a manager leads, by the caps that count them. */
    record Occupation(int keyUnits, int smallClients, int corporateLoanClients) {

        static final Occupation NONE = new Occupation(0, 0, 0);

        /** This and the unit's heads, {@code sign} times. */
        Occupation with(ClientUnit unit, int sign) {
            int corporate = 0;
            for (AllocationClient client : unit.members()) {
                corporate += client.isCorporateLoan() ? 1 : 0;
            }
            return new Occupation(
                    keyUnits + sign * (unit.tier().isKey() ? 1 : 0),
                    smallClients + sign * (unit.members().size() - corporate),
                    corporateLoanClients + sign * corporate);
        }

        /** A-14 for a mixed portfolio: small ÷ cap + corporate ÷ cap is at most 1, compared in whole numbers. */
        boolean fits(AllocationScheme.Capacity capacity) {
            long used = (long) smallClients * capacity.corporateLoanClients()
                    + (long) corporateLoanClients * capacity.smallClients();
            return used <= (long) capacity.smallClients() * capacity.corporateLoanClients();
        }
    }

    /** A unit whose clients are in different hands, as before a plan, is put down client by client. */
    static WorkingPlan of(AllocationSetting setting, Allocation allocation) {
        WorkingPlan plan = new WorkingPlan();
        plan.loads.putAll(setting.others().loads());
        plan.occupations.putAll(setting.others().heads());
        for (ClientUnit unit : setting.units()) {
            for (ClientUnit part : allocation.holdsTogether(unit) ? List.of(unit) : unit.split(setting.scheme())) {
                plan.put(part, allocation.of(part.members().getFirst().clientId()));
            }
        }
        return plan;
    }

    void put(ClientUnit unit, Holders holders) {
        move(unit, holders, 1);
        unit.members().forEach(client -> byClient.put(client.clientId(), holders));
    }

    void take(ClientUnit unit, Holders holders) {
        move(unit, holders, -1);
        unit.members().forEach(client -> byClient.remove(client.clientId()));
    }

    boolean isPlaced(ClientUnit unit) {
        return byClient.containsKey(unit.members().getFirst().clientId());
    }

    Loads loadsOf(String staffId) {
        return loads.getOrDefault(staffId, Loads.NONE);
    }

    Occupation occupationOf(String staffId) {
        return occupations.getOrDefault(staffId, Occupation.NONE);
    }

    Allocation allocation() {
        return new Allocation(byClient);
    }

    private void move(ClientUnit unit, Holders holders, int sign) {
        for (Holder holder : holders.list()) {
            Loads weight = unit.weight().heldBy(holder.share(), holder.lead());
            loads.merge(holder.staffId(), sign > 0 ? weight : Loads.NONE.minus(weight), Loads::plus);
            if (holder.lead()) {
                occupations.merge(holder.staffId(), Occupation.NONE.with(unit, sign), (a, b) -> a.with(unit, sign));
            }
        }
    }
}
