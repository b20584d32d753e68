package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;

/**
 * The rule-based baseline: one unit after the other, each to the eligible manager who makes fairness and handovers
 * cost least at that moment, ties to the lowest staff id; never revisited.
 *
 * <p>Order: inheritance, deposit clients to those who developed them, large, medium, institutional, and the
 * small and untiered clients; each class by loan descending (institutional by deposit), ties by id.
 */
public final class GreedyAllocation implements AllocationEngine {

    private final boolean withinBranches;

    public GreedyAllocation() {
        this(false);
    }

    /** @param withinBranches small clients stay in their branch, where somebody there may take them, even if territory is soft */
    public GreedyAllocation(boolean withinBranches) {
        this.withinBranches = withinBranches;
    }

    @Override
    public String name() {
        return "rule-based-greedy-1";
    }

    @Override
    public Allocation solve(AllocationSetting setting) {
        return new Run(setting, withinBranches).complete();
    }

    private static final class Run {

        private final AllocationSetting setting;
        private final Eligibility eligibility;
        private final FairnessCost cost;
        private final WorkingPlan plan = new WorkingPlan();
        private final boolean withinBranches;

        Run(AllocationSetting setting, boolean withinBranches) {
            this.withinBranches = withinBranches;
            this.setting = setting;
            this.eligibility = new Eligibility(setting);
            this.cost = new FairnessCost(setting);
        }

        Allocation complete() {
            Map<String, String> kept = setting.inheritance().kept();
            all().filter(unit -> kept.containsKey(unit.unitId()))
                    .forEach(unit -> plan.put(unit, Holders.sole(kept.get(unit.unitId()))));
            List<ClientUnit> developed = all().filter(this::goesToDeveloper).toList();
            developed.forEach(this::placeWithDeveloper);
            of(ClientTier.LARGE).forEach(this::place);
            of(ClientTier.MEDIUM).forEach(this::place);
            setting.units().stream()
                    .filter(unit -> unit.tier() == ClientTier.INSTITUTIONAL)
                    .sorted(ClientUnit.LARGEST_DEPOSIT_FIRST)
                    .forEach(this::place);
            all().filter(unit -> unit.tier().isTerritorial()).forEach(this::place);
            return plan.allocation();
        }

        private Stream<ClientUnit> all() {
            return setting.units().stream().sorted(ClientUnit.LARGEST_LOAN_FIRST);
        }

        private Stream<ClientUnit> of(ClientTier tier) {
            return all().filter(unit -> unit.tier() == tier);
        }

        private boolean goesToDeveloper(ClientUnit unit) {
            return unit.members().getFirst().followsDeveloper();
        }

        private void placeWithDeveloper(ClientUnit unit) {
            unit.members()
                    .getFirst()
                    .developedBy()
                    .flatMap(setting::manager)
                    .filter(developer -> eligibility
                            .barredByGradeOrLoad(developer, unit, plan)
                            .isEmpty())
                    .ifPresent(developer -> plan.put(unit, Holders.sole(developer.staffId())));
        }

        private void place(ClientUnit unit) {
            if (plan.isPlaced(unit)) {
                return;
            }
            cheapest(unit, Options.of(setting, unit, eligible(unit))).ifPresent(holders -> plan.put(unit, holders));
        }

        private List<RelationshipManager> eligible(ClientUnit unit) {
            List<RelationshipManager> own = withinBranches && unit.tier().isTerritorial()
                    ? setting.managersOf(unit.branchId()).stream()
                            .filter(manager -> eligibility
                                    .barredByGradeOrLoad(manager, unit, plan)
                                    .isEmpty())
                            .toList()
                    : List.of();
            return own.isEmpty() ? eligibility.eligible(unit, plan) : own;
        }

        /** The first of the cheapest. */
        private Optional<Holders> cheapest(ClientUnit unit, List<Holders> options) {
            Holders best = null;
            BigDecimal least = null;
            for (Holders holders : options) {
                BigDecimal increase = cost.increase(plan, unit, holders);
                if (least == null || increase.compareTo(least) < 0) {
                    best = holders;
                    least = increase;
                }
            }
            return Optional.ofNullable(best);
        }
    }
}
