package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import kejing.portfolio.responsibility.Holder;
import kejing.portfolio.responsibility.Holders;

/**
 * The price of unequal portfolios (A-04, G-08), a sum over single managers:
 * {@code Σ W·10⁶·((x − T)/T)²} over the resources, x being the load and T the target of the manager's peer group. A
 * resource without target costs nothing. At {@link Loads#PRECISION}.
 */
final class FairnessCost {

    private static final Resource[] RESOURCES = Resource.values();
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final AllocationSetting setting;
    private final Map<PeerGroup, BigDecimal[]> steepness = new EnumMap<>(PeerGroup.class);

    FairnessCost(AllocationSetting setting) {
        this.setting = setting;
        for (PeerGroup group : PeerGroup.values()) {
            steepness.put(group, steepnessOf(group));
        }
    }

    /** Cost of a manager who carries these loads. */
    BigDecimal of(PeerGroup group, Loads loads) {
        BigDecimal cost = BigDecimal.ZERO;
        for (Resource resource : RESOURCES) {
            cost = cost.add(part(group, resource, loads));
        }
        return cost;
    }

    /** The part of that cost which one resource makes. */
    BigDecimal part(PeerGroup group, Resource resource, Loads loads) {
        BigDecimal distance =
                loads.get(resource).subtract(setting.targetOf(group).get(resource));
        return steepness.get(group)[resource.ordinal()].multiply(distance.multiply(distance), Loads.PRECISION);
    }

    /** What the fairness of everybody rises by if these take the unit, and the prices of handovers and territory. */
    BigDecimal increase(WorkingPlan plan, ClientUnit unit, Holders holders) {
        BigDecimal sum = handover(unit, holders);
        if (setting.isSoft()) {
            sum = sum.add(territory(unit, holders));
        }
        for (Holder holder : holders.list()) {
            Loads weight = weightFor(unit, holder);
            for (Resource resource : RESOURCES) {
                sum = sum.add(increase(resource, plan, holder.staffId(), weight), Loads.PRECISION);
            }
        }
        return sum;
    }

    /** As {@link #increase}, by cause. */
    CostSplit split(WorkingPlan plan, ClientUnit unit, Holders holders) {
        Map<Resource, BigDecimal> resources = new EnumMap<>(Resource.class);
        for (Resource resource : RESOURCES) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Holder holder : holders.list()) {
                sum = sum.add(increase(resource, plan, holder.staffId(), weightFor(unit, holder)), Loads.PRECISION);
            }
            resources.put(resource, sum);
        }
        return new CostSplit(resources, handover(unit, holders), setting.isSoft() ? territory(unit, holders) : null);
    }

    private BigDecimal increase(Resource resource, WorkingPlan plan, String staffId, Loads weight) {
        BigDecimal w = weight.get(resource);
        if (w.signum() == 0) {
            return BigDecimal.ZERO;
        }
        PeerGroup group = setting.groupOf(staffId);
        BigDecimal distance = plan.loadsOf(staffId)
                .get(resource)
                .subtract(setting.targetOf(group).get(resource));
        BigDecimal slope = distance.multiply(TWO).add(w);
        return steepness.get(group)[resource.ordinal()].multiply(w.multiply(slope), Loads.PRECISION);
    }

    private BigDecimal handover(ClientUnit unit, Holders holders) {
        return setting.scheme().handoverCost().multiply(BigDecimal.valueOf(unit.handoversTo(holders)));
    }

    private BigDecimal territory(ClientUnit unit, Holders holders) {
        return setting.isOutside(unit, holders) ? setting.scheme().outsideBranchCost() : BigDecimal.ZERO;
    }

    private static Loads weightFor(ClientUnit unit, Holder holder) {
        return holder.share().compareTo(BigDecimal.ONE) == 0
                ? unit.weight()
                : unit.weight().heldBy(holder.share(), holder.lead());
    }

    private BigDecimal[] steepnessOf(PeerGroup group) {
        BigDecimal[] factors = new BigDecimal[RESOURCES.length];
        for (Resource resource : RESOURCES) {
            BigDecimal target = setting.targetOf(group).get(resource);
            factors[resource.ordinal()] = target.signum() == 0
                    ? BigDecimal.ZERO
                    : setting.scheme()
                            .weights()
                            .of(resource)
                            .multiply(MILLION)
                            .divide(target.multiply(target), Loads.PRECISION);
        }
        return factors;
    }
}
