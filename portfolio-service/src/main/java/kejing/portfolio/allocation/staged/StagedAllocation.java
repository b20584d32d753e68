package kejing.portfolio.allocation.staged;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kejing.portfolio.allocation.Allocation;
import kejing.portfolio.allocation.AllocationEngine;
import kejing.portfolio.allocation.AllocationScheme.TeamSharing;
import kejing.portfolio.allocation.AllocationSetting;
import kejing.portfolio.allocation.ClientUnit;
import kejing.portfolio.allocation.Evaluation;
import kejing.portfolio.allocation.Evaluator;
import kejing.portfolio.allocation.GreedyAllocation;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;

/**
 * The bank's engine: starts from the rule-based allocation and improves it in stages. (1) Bank-wide, who leads each key
 * client and, with soft territory, which branch looks after each small client ({@link BankWide}); (2) one small solver for
 * each branch and the central team; (3) with soft territory a polish of the whole bank; at last every client goes where it
 * costs least while all others stay. What a rule alone decides is never moved: inheritance, developers, the
 * shares of the central team. If the start is better than what the stages find, the start is the answer.
 */
@ApplicationScoped
public class StagedAllocation implements AllocationEngine {

    private static final long SEED = 1;
    private static final long STEPS_PER_KEY_UNIT = 10_000;
    private static final long STEPS_PER_SMALL_UNIT = 1_000;
    private static final long MOST_STEPS = 5_000_000;
    private static final long HOTTEST = 1_000;
    private static final long HOTTEST_POLISH = 100;

    private final long movesPerBranch;

    public StagedAllocation() {
        this(100_000);
    }

    /** @param movesPerBranch how long to search; the more, the fairer and the slower */
    public StagedAllocation(long movesPerBranch) {
        this.movesPerBranch = movesPerBranch;
    }

    @Override
    public String name() {
        return "staged-timefold-1 (" + movesPerBranch + " moves per branch, seed " + SEED + ")";
    }

    @Override
    public Allocation solve(AllocationSetting setting) {
        Allocation start = new GreedyAllocation().solve(setting);
        Allocation found = new Run(setting, start).complete();
        Evaluator evaluator = new Evaluator(setting);
        return isBetter(evaluator.evaluate(found), evaluator.evaluate(start)) ? found : start;
    }

    private static boolean isBetter(Evaluation one, Evaluation other) {
        return Comparator.comparingInt((Evaluation evaluation) -> evaluation.unassigned())
                        .thenComparingInt(evaluation -> evaluation.violations().size())
                        .thenComparing(Evaluation::objective)
                        .compare(one, other)
                < 0;
    }

    private final class Run {

        private final AllocationSetting setting;
        private final Allocation start;
        private final Figures figures;
        private final BranchCost branchCost;
        private final Draft draft;
        private final List<Integer> keyUnits = new ArrayList<>();
        private final List<Integer> smallUnits = new ArrayList<>();
        private final List<Integer> teamUnits = new ArrayList<>();

        Run(AllocationSetting setting, Allocation start) {
            this.setting = setting;
            this.start = start;
            this.figures = new Figures(setting);
            this.branchCost = new BranchCost(figures);
            this.draft = new Draft(figures);
            for (int u = 0; u < figures.units.size(); u++) {
                sortIn(u, figures.units.get(u));
            }
        }

        private void sortIn(int u, ClientUnit unit) {
            Holders holders = start.of(unit.members().getFirst().clientId());
            if (holders.isNobody() || holders.list().size() > 1) {
                return;
            }
            draft.put(u, figures.indexOf(holders.lead().orElseThrow()));
            boolean decided = setting.inheritance().kept().containsKey(unit.unitId())
                    || unit.members().getFirst().followsDeveloper()
                            && holders.include(
                                    unit.members().getFirst().developedBy().orElseThrow());
            if (decided) {
                return;
            }
            if (unit.tier().isKey()) {
                keyUnits.add(u);
            } else if (unit.tier() == ClientTier.INSTITUTIONAL) {
                teamUnits.add(u);
            } else {
                smallUnits.add(u);
            }
        }

        Allocation complete() {
            int[] small = smallUnits.stream()
                    .sorted(Comparator.comparing(figures.units::get, ClientUnit.LARGEST_LOAN_FIRST))
                    .mapToInt(Integer::intValue)
                    .toArray();
            placeBankWide(small);
            List<Area> areas = areas();
            AreaSolver solver = new AreaSolver(movesPerBranch, HOTTEST, SEED);
            solveEach(areas, solver);
            if (setting.isSoft() && small.length > 0) {
                AreaSolver polish = new AreaSolver(movesPerBranch * areas.size(), HOTTEST_POLISH, SEED);
                solveEach(List.of(Area.of(draft, small, everybody())), polish);
            }
            return allocation();
        }

        /** Stage 1, and each small unit to the manager of its branch where it costs least. */
        private void placeBankWide(int[] small) {
            int[] key = keyUnits.stream().mapToInt(Integer::intValue).toArray();
            int[] branch = figures.branchOfUnit.clone();
            for (int unit : small) {
                if (!setting.isSoft()) {
                    branch[unit] = figures.branchOfManager[draft.holder[unit]];
                }
                draft.take(unit);
            }
            int[] movable = setting.isSoft() ? small : new int[0];
            long steps = Math.min(MOST_STEPS, key.length * STEPS_PER_KEY_UNIT + movable.length * STEPS_PER_SMALL_UNIT);
            new BankWide(
                            draft,
                            branchCost,
                            key,
                            branch,
                            movable,
                            setting.scheme().keyClientsPerManager(),
                            SEED)
                    .improve(small, steps);
            for (int unit : small) {
                draft.putWhereItCostsLeast(unit, branchCost.managersOf(branch[unit]));
            }
        }

        private List<Area> areas() {
            List<List<Integer>> byBranch = new ArrayList<>();
            for (int b = 0; b < figures.branches; b++) {
                byBranch.add(new ArrayList<>());
            }
            for (int unit : smallUnits) {
                if (draft.holder[unit] != Draft.NOBODY) {
                    byBranch.get(figures.branchOfManager[draft.holder[unit]]).add(unit);
                }
            }
            List<Area> areas = new ArrayList<>();
            for (int b = 0; b < figures.branches; b++) {
                add(areas, byBranch.get(b), branchCost.managersOf(b));
            }
            if (setting.scheme().team().sharing() == TeamSharing.ONE_MEMBER_EACH) {
                add(
                        areas,
                        teamUnits,
                        setting.team().stream().mapToInt(figures::indexOf).toArray());
            }
            return areas;
        }

        private void add(List<Area> areas, List<Integer> units, int[] managers) {
            if (!units.isEmpty() && managers.length > 1) {
                areas.add(Area.of(
                        draft, units.stream().mapToInt(Integer::intValue).toArray(), managers));
            }
        }

        private int[] everybody() {
            return IntStream.range(0, figures.managers.size())
                    .filter(manager -> !figures.isCentral(manager))
                    .toArray();
        }

        /** Areas do not touch each other, so the order in which they are solved changes nothing. */
        private void solveEach(List<Area> areas, AreaSolver solver) {
            try (ExecutorService workers =
                    Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
                List<Callable<AreaPlan>> work = new ArrayList<>();
                areas.forEach(area -> work.add(() -> solver.solve(area, draft)));
                for (Future<AreaPlan> solved : workers.invokeAll(work)) {
                    takeOver(solved.get());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the branches were solved", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("a branch could not be solved", e.getCause());
            }
        }

        private void takeOver(AreaPlan plan) {
            for (Placement placement : plan.getPlacements()) {
                int unit = plan.area().units()[placement.unit()];
                int manager = plan.area().managers()[placement.getManager()];
                if (draft.holder[unit] != manager) {
                    draft.take(unit);
                    draft.put(unit, manager);
                }
            }
        }

        private Allocation allocation() {
            Map<String, Holders> byClient = new HashMap<>(start.byClient());
            for (int u = 0; u < figures.units.size(); u++) {
                if (draft.holder[u] != Draft.NOBODY) {
                    Holders holders =
                            Holders.sole(figures.managers.get(draft.holder[u]).staffId());
                    figures.units.get(u).members().forEach(client -> byClient.put(client.clientId(), holders));
                }
            }
            return new Allocation(byClient);
        }
    }
}
