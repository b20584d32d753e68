package kejing.portfolio.allocation.bound;

import java.util.List;
import kejing.portfolio.allocation.AllocationScheme.TeamSharing;
import kejing.portfolio.allocation.AllocationSetting;
import kejing.portfolio.allocation.ClientUnit;
import kejing.portfolio.allocation.Loads;
import kejing.portfolio.allocation.PeerGroup;
import kejing.portfolio.allocation.Resource;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;

/**
 * The least that the central team can cost. A small team that divides its clients is counted out; otherwise equal
 * members cost least with equal loads.
 */
final class Team {

    private static final double MOST_COUNTED = 1e6;

    private final AllocationSetting setting;
    private final List<ClientUnit> units;
    private final int members;
    private final double[] target = new double[Relaxation.K];
    private final double[] factor = new double[Relaxation.K];
    private final double[][] loads;
    private double least = Double.POSITIVE_INFINITY;

    private Team(AllocationSetting setting) {
        this.setting = setting;
        this.units = setting.units().stream()
                .filter(unit -> unit.tier() == ClientTier.INSTITUTIONAL)
                .toList();
        this.members = setting.team().size();
        this.loads = new double[members][Relaxation.K];
        for (Resource resource : Resource.values()) {
            double wanted =
                    setting.targetOf(PeerGroup.CENTRAL_TEAM).get(resource).doubleValue();
            target[resource.ordinal()] = wanted;
            factor[resource.ordinal()] =
                    wanted == 0 ? 0 : setting.scheme().weights().of(resource).doubleValue() * 1e6 / (wanted * wanted);
        }
    }

    static double leastCost(AllocationSetting setting) {
        Team team = new Team(setting);
        if (team.units.isEmpty() || team.members == 0) {
            return 0;
        }
        boolean divided = setting.scheme().team().sharing() == TeamSharing.ONE_MEMBER_EACH;
        if (divided && Math.pow(team.members, team.units.size()) <= MOST_COUNTED) {
            team.count(0, 0);
            return team.least;
        }
        return team.ofEqualLoads();
    }

    private void count(int next, double price) {
        if (next == units.size()) {
            double cost = price;
            for (double[] load : loads) {
                for (int k = 0; k < Relaxation.K; k++) {
                    cost += factor[k] * (load[k] - target[k]) * (load[k] - target[k]);
                }
            }
            least = Math.min(least, cost);
            return;
        }
        ClientUnit unit = units.get(next);
        for (int m = 0; m < members; m++) {
            carry(unit, m, 1);
            count(next + 1, price + price(unit, m));
            carry(unit, m, -1);
        }
    }

    private void carry(ClientUnit unit, int member, int sign) {
        for (Resource resource : Resource.values()) {
            loads[member][resource.ordinal()] +=
                    sign * unit.weight().get(resource).doubleValue();
        }
    }

    private double price(ClientUnit unit, int member) {
        return setting.scheme().handoverCost().doubleValue()
                * unit.handoversTo(Holders.sole(setting.team().get(member)));
    }

    private double ofEqualLoads() {
        Loads total = units.stream().map(ClientUnit::weight).reduce(Loads.NONE, Loads::plus);
        double cost = 0;
        for (Resource resource : Resource.values()) {
            int k = resource.ordinal();
            double each = total.get(resource).doubleValue() / members;
            double below = resource.isAmount() ? each : Math.floor(each);
            double above = resource.isAmount() ? each : below + 1;
            double share = resource.isAmount() ? 0 : each - below;
            cost += members
                    * factor[k]
                    * ((1 - share) * (below - target[k]) * (below - target[k])
                            + share * (above - target[k]) * (above - target[k]));
        }
        return cost;
    }
}
