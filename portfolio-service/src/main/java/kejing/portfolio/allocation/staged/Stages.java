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
 * ({@link BankWide}); (2) where territory is hard, one small solver for each branch; where it is soft, all clients among all
 * managers ({@link WholeBank}); one solver for the central team; (3) every small client where it costs least while all others
 * stay.
 */
final class Stages {

    static final long SEED = 1;

    private static final long STEPS_PER_KEY_UNIT = 10_000;
    private static final long STEPS_PER_SMALL_UNIT = 1_000;
    private static final long MOST_STEPS = 5_000_000;
    /** Millionths of fairness by which a step may be worse in the beginning: about the price of a handover. */
    private static final long HOTTEST = 300;

    /** The same of a client that changes hands anywhere in the bank, in the beginning and in the end. */
    private static final double HOTTEST_CLIENT = 1_000;

    private static final double COLDEST_CLIENT = 20;
    /** So many changes of hands anywhere in the bank take about as long as one move of a solver. */
    private static final long CHANGES_PER_MOVE = 80;
    /** With soft territory every client is compared with everybody, so not without end. */
    private static final int MOST_ROUNDS = 3;

    private final Start start;
    private final Figures figures;
    private final Draft draft;
    private final BranchCost branchCost;
    private final long movesPerBranch;
    private final boolean comparesAll;

    /** @param large so large that no client is compared with everybody */
    Stages(Start start, long movesPerBranch, boolean large) {
        this.comparesAll = start.setting.isSoft() && !large;
        this.start = start;
        this.figures = start.figures;
        this.draft = start.draft;
        this.branchCost = new BranchCost(figures);
        this.movesPerBranch = movesPerBranch;
    }

    Allocation complete() {
        placeBankWide();
        if (start.setting.isSoft()) {
            new WholeBank(draft, branchCost, everybody(), placedSmallUnits(), SEED)
                    .improve(movesPerBranch * figures.branches * CHANGES_PER_MOVE, HOTTEST_CLIENT, COLDEST_CLIENT);
        }
        List<Area> areas = start.setting.isSoft() ? new ArrayList<>() : areas();
        areas.add(centralTeam());
        solve(areas, movesPerBranch, HOTTEST);
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
        return areas;
    }

    private Area centralTeam() {
        int[] team = start.setting.team().stream().mapToInt(figures::indexOf).toArray();
        return Area.of(draft, start.teamUnits, team);
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

    /**
     * Where territory is hard, until no small client would cost less elsewhere, and no two of one branch would if they changed
     * places.
     */
    private void settle() {
        int[] everybody = everybody();
        boolean moved = true;
        int most = start.setting.isSoft() ? MOST_ROUNDS : Integer.MAX_VALUE;
        for (int round = 0; moved && round < most; round++) {
            moved = false;
            for (int unit : placedSmallUnits()) {
                int holder = draft.holder[unit];
                int[] choice = comparesAll ? everybody : branchCost.managersOf(figures.branchOfManager[holder]);
                draft.take(unit);
                draft.putWhereItCostsLeast(unit, choice);
                moved |= draft.holder[unit] != holder;
            }
            for (Area area : areas()) {
                moved |= changePlaces(area.units());
            }
            moved |= changePlaces(start.teamUnits);
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
