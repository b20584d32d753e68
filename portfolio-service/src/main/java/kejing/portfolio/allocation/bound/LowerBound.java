package kejing.portfolio.allocation.bound;

import com.google.ortools.Loader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kejing.portfolio.allocation.Allocation;
import kejing.portfolio.allocation.AllocationSetting;
import kejing.portfolio.allocation.Evaluation;

/**
 * Proves what no plan under the rules can cost less than. Solvers only propose prices; what the prices prove is counted by
 * {@link Dual}, so no tolerance of a solver can make the bound too high.
 *
 * <ul>
 *   <li>{@link Method#BRANCH_PLACEMENTS}, where territory is hard and the bank not too large: everything that can happen to
 *       a branch is counted out, and linear programmes (OR-Tools) put branches together and find prices of load.
 *   <li>{@link Method#LOAD_PRICES}, at any size: prices of load for the whole bank, climbed by subgradients.
 * </ul>
 */
public final class LowerBound {

    /** Some 20 MB. */
    private static final double MOST_PLACEMENTS = 6e5;

    private static final int MOST_ROUNDS = 60;
    private static final long MOST_PROGRAMMES = 400;

    private final AllocationSetting setting;
    private final Allocation plan;
    private final Evaluation evaluation;
    private final Relaxation relaxation;
    private final long effort;

    private LowerBound(AllocationSetting setting, Allocation plan, Evaluation evaluation, long effort) {
        this.setting = setting;
        this.plan = plan;
        this.evaluation = evaluation;
        this.relaxation = new Relaxation(setting);
        this.effort = effort;
    }

    /** How a bound was proven. */
    public enum Method {
        BRANCH_PLACEMENTS,
        LOAD_PRICES
    }

    /** @param value whole millionths of fairness, rounded down */
    public record Proof(BigDecimal value, Method method) {}

    /**
     * @param plan a good plan, from which the search for prices starts
     * @param effort how often one client may be compared with one manager; some 300 million a second
     * @return empty if nothing is proven: the plan breaks rules, a manager may lead several key clients, or a developer has
     *     no room for his clients
     */
    public static Optional<Proof> prove(
            AllocationSetting setting, Allocation plan, Evaluation evaluation, long effort) {
        boolean applies = evaluation.violations().isEmpty()
                && evaluation.unassigned() == 0
                && setting.scheme().keyClientsPerManager() == 1
                && setting.units().stream()
                        .allMatch(unit -> Relaxation.developerOf(unit, setting)
                                .map(developer -> plan.of(unit.unitId()).include(developer))
                                .orElse(true));
        return applies ? Optional.of(new LowerBound(setting, plan, evaluation, effort).prove()) : Optional.empty();
    }

    private Proof prove() {
        boolean countable = !setting.isSoft()
                && IntStream.range(0, relaxation.branches)
                                .mapToDouble(branch -> BranchPlacements.countOf(relaxation, branch))
                                .sum()
                        <= MOST_PLACEMENTS;
        if (countable && Natives.LOADED) {
            double bound = ofPlacements();
            if (bound > Double.NEGATIVE_INFINITY) {
                return proof(bound, Method.BRANCH_PLACEMENTS);
            }
        }
        return proof(ofPrices(), Method.LOAD_PRICES);
    }

    private static Proof proof(double bound, Method method) {
        // Sums of some hundred thousand doubles are exact to far more digits than that.
        double safe = bound - 1e-9 * Math.abs(bound);
        return new Proof(BigDecimal.valueOf(Math.max(0, safe)).setScale(0, RoundingMode.FLOOR), method);
    }

    private double ofPrices() {
        int[] holders = IntStream.range(0, relaxation.keyUnits)
                .map(unit -> relaxation.holderOf(unit, plan))
                .toArray();
        long comparisons = Math.max(1, relaxation.comparisons());
        return new BankBound(relaxation)
                .climb(
                        relaxation.loadsUnder(evaluation.loads()),
                        holders,
                        evaluation.objective().doubleValue(),
                        Math.max(1, effort / comparisons));
    }

    private double ofPlacements() {
        int[] keyUnitOf = new int[relaxation.managers];
        Arrays.fill(keyUnitOf, Relaxation.NOBODY);
        for (int unit = 0; unit < relaxation.keyUnits; unit++) {
            keyUnitOf[relaxation.holderOf(unit, plan)] = unit;
        }
        BranchProgram program = new BranchProgram(relaxation);
        List<BranchPlacements> branches = new ArrayList<>();
        int[] start = new int[relaxation.branches];
        List<Set<Integer>> proven = new ArrayList<>();
        boolean solved = true;
        for (int b = 0; b < relaxation.branches; b++) {
            BranchPlacements placements = new BranchPlacements(relaxation, b);
            start[b] = placements.find(keyUnitOf);
            solved &= placements.prove(start[b], program);
            branches.add(placements);
            proven.add(new HashSet<>(Set.of(start[b])));
        }
        double bound = Double.NEGATIVE_INFINITY;
        PlacementProgram together = new PlacementProgram(relaxation, branches, start);
        long programmes = relaxation.branches;
        for (int round = 0; solved && round < MOST_ROUNDS && programmes < MOST_PROGRAMMES; round++) {
            PlacementProgram.Optimum optimum = together.solve();
            if (optimum == null) {
                break;
            }
            bound = Math.max(bound, optimum.bound());
            long before = programmes;
            for (PlacementProgram.Column column : optimum.used()) {
                if (proven.get(column.branch()).add(column.placement())) {
                    solved &= branches.get(column.branch()).prove(column.placement(), program);
                    programmes++;
                }
            }
            if (programmes == before) {
                break;
            }
        }
        return bound;
    }

    /** The solvers' library, which is there for Linux on x86-64. */
    private static final class Natives {
        static final boolean LOADED = load();

        private static boolean load() {
            try {
                Loader.loadNativeLibraries();
                return true;
            } catch (RuntimeException | LinkageError e) {
                return false;
            }
        }
    }
}
