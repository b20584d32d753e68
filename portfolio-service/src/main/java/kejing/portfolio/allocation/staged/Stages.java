package kejing.portfolio.allocation.staged;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kejing.portfolio.allocation.Allocation;

/**
 * (1) Bank-wide, who leads each key client and, with soft territory, which branch looks after each small client
 * ({@link BankWide}); (2) one small solver for each branch and for the central team; (3) with soft territory a polish of the
 * whole bank, and each branch once more; at last every small client where it costs least while all others stay.
 */
final class Stages {

    static final long SEED = 1;

    private static final long STEPS_PER_KEY_UNIT = 10_000;
    private static final long STEPS_PER_SMALL_UNIT = 1_000;
    private static final long MOST_STEPS = 5_000_000;
    /** Millionths of fairness by which a step may be worse in the beginning: about the price of a handover. */
    private static final long HOTTEST = 300;

    private static final long HOTTEST_POLISH = 100;
    private static final long POLISH_TIMES = 4;
    /** Above this number of clients a solver of the whole bank gains less than its copies of the plan cost. */
    private static final int MOST_POLISHED = 10_000;

    private final Start start;
    private final Figures figures;
    private final Draft draft;
    private final BranchCost branchCost;
    private final long movesPerBranch;

    Stages(Start start, long movesPerBranch) {
        this.start = start;
        this.figures = start.figures;
        this.draft = start.draft;
        this.branchCost = new BranchCost(figures);
        this.movesPerBranch = movesPerBranch;
    }

    Allocation complete() {
        placeBankWide();
        solve(areas(), movesPerBranch, HOTTEST);
        if (start.setting.isSoft() && start.smallUnits.length <= MOST_POLISHED) {
            Area bank = Area.of(draft, placedSmallUnits(), everybody());
            solve(List.of(bank), movesPerBranch * figures.branches * POLISH_TIMES, HOTTEST_POLISH);
            solve(areas(), movesPerBranch, HOTTEST_POLISH);
        }
        settle();
        return start.finish();
    }

    private void placeBankWide() {
        int[] branch = new int[figures.units.size()];
        for (int unit : start.smallUnits) {
            branch[unit] = figures.branchOfManager[draft.holder[unit]];
            draft.take(unit);
        }
        int[] moving = start.setting.isSoft() ? start.smallUnits : new int[0];
        long steps = start.keyUnits.length * STEPS_PER_KEY_UNIT + moving.length * STEPS_PER_SMALL_UNIT;
        int cap = start.setting.scheme().keyClientsPerManager();
        new BankWide(draft, branchCost, start.keyUnits, branch, moving, cap, SEED)
                .improve(start.smallUnits, Math.min(MOST_STEPS, steps));
        for (int unit : start.smallUnits) {
            draft.putWhereItCostsLeast(unit, branchCost.managersOf(branch[unit]));
        }
    }

    private List<Area> areas() {
        List<List<Integer>> byBranch = new ArrayList<>();
        for (int b = 0; b < figures.branches; b++) {
            byBranch.add(new ArrayList<>());
        }
        for (int unit : placedSmallUnits()) {
            byBranch.get(figures.branchOfManager[draft.holder[unit]]).add(unit);
        }
        List<Area> areas = new ArrayList<>();
        for (int b = 0; b < figures.branches; b++) {
            int[] units = byBranch.get(b).stream().mapToInt(Integer::intValue).toArray();
            areas.add(Area.of(draft, units, branchCost.managersOf(b)));
        }
        int[] team = start.setting.team().stream().mapToInt(figures::indexOf).toArray();
        areas.add(Area.of(draft, start.teamUnits, team));
        return areas;
    }

    private int[] placedSmallUnits() {
        return Arrays.stream(start.smallUnits)
                .filter(unit -> draft.holder[unit] != Draft.NOBODY)
                .toArray();
    }

    private int[] everybody() {
        return IntStream.range(0, figures.managers.size())
                .filter(manager -> !figures.isCentral(manager))
                .toArray();
    }

    /** Areas do not touch each other, so the order in which they are solved changes nothing. */
    private void solve(List<Area> areas, long moves, long hottest) {
        AreaSolver solver = new AreaSolver(moves, hottest, SEED);
        List<Callable<int[]>> work = new ArrayList<>();
        List<Area> open = areas.stream().filter(Area::hasChoice).toList();
        open.forEach(area -> work.add(() -> solver.solve(area)));
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<int[]>> holders = workers.invokeAll(work);
            for (int i = 0; i < open.size(); i++) {
                draft.move(open.get(i).units(), holders.get(i).get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the branches were solved", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a branch could not be solved", e.getCause());
        }
    }

    /** Until no small client would cost less elsewhere, and no two of one branch would if they changed places. */
    private void settle() {
        int[] everybody = everybody();
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int unit : placedSmallUnits()) {
                int holder = draft.holder[unit];
                int[] choice =
                        start.setting.isSoft() ? everybody : branchCost.managersOf(figures.branchOfManager[holder]);
                draft.take(unit);
                draft.putWhereItCostsLeast(unit, choice);
                moved |= draft.holder[unit] != holder;
            }
            for (Area area : areas()) {
                moved |= changePlaces(area.units());
            }
        }
    }

    private boolean changePlaces(int[] units) {
        boolean moved = false;
        for (int i = 0; i < units.length; i++) {
            for (int j = i + 1; j < units.length; j++) {
                moved |= draft.holder[units[i]] != draft.holder[units[j]]
                        && draft.changePlacesIfCheaper(units[i], units[j]);
            }
        }
        return moved;
    }
}
