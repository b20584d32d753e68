package kejing.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kejing.portfolio.allocation.Allocation;
import kejing.portfolio.allocation.AllocationScheme.TeamSharing;
import kejing.portfolio.allocation.AllocationScheme.Territory;
import kejing.portfolio.allocation.AllocationSetting;
import kejing.portfolio.allocation.Evaluation;
import kejing.portfolio.allocation.Evaluator;
import kejing.portfolio.allocation.GreedyAllocation;
import kejing.portfolio.allocation.PlanLine;
import kejing.portfolio.allocation.Reallocation;
import kejing.portfolio.allocation.ReferenceBank;
import kejing.portfolio.allocation.ReferenceMethods;
import kejing.portfolio.allocation.RelationshipManager;
import kejing.portfolio.allocation.bound.LowerBound;
import kejing.portfolio.allocation.staged.StagedAllocation;

/**
 * The bank's engine on the reference instance beside two simple methods and a proven lower bound, all judged by the product's
 * evaluator. Seconds are CPU seconds of the process, so other work on the machine counts little.
 */
final class AllocationBench {

    private static final com.sun.management.OperatingSystemMXBean MACHINE =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Comparisons of a client with a manager that the proof may take: some minutes. */
    private static final long EFFORT = 6_000_000_000L;

    private static final int LEAVERS = 60;
    /** Where each client may go to thousands. */
    private static final int FEW_LEAVERS = 6;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int scale;
    private final Territory territory;
    private final long seed;
    private final StagedAllocation engine;

    AllocationBench(int scale, Territory territory, long seed, long movesPerBranch) {
        this.scale = scale;
        this.territory = territory;
        this.seed = seed;
        this.engine = new StagedAllocation(movesPerBranch);
    }

    /** Moves per branch unless told otherwise: the larger the bank, the fewer, so that a run stays within minutes. */
    static int movesAt(int scale, Territory territory) {
        boolean hard = territory == Territory.HARD;
        if (scale < 10) {
            return hard ? 300_000 : 1_000_000;
        }
        if (scale < 100) {
            return hard ? 200_000 : 25_000;
        }
        return hard ? 60_000 : 3_000;
    }

    private record Judged(Allocation allocation, Evaluation evaluation, double cpuSeconds) {}

    /** @return a JSON object: the engine's figures, the bound and what it holds for, and those of the simple methods */
    String run() throws IOException {
        AllocationSetting setting = new AllocationSetting(
                ReferenceBank.ofSeed(scale, seed, ReferenceBank.scheme(scale, TeamSharing.ONE_MEMBER_EACH, territory)));
        Evaluator evaluator = new Evaluator(setting);
        Judged found = judged(engine.name(), evaluator, () -> engine.solve(setting));
        long peakMb = peakMb();
        Judged greedy = judged("greedy", evaluator, () -> new GreedyAllocation(scale >= 100).solve(setting));
        Judged longest = judged("LPT on loans", evaluator, () -> ReferenceMethods.longestTaskFirst(setting));
        Replacement replacement = withoutEachOf(setting, found.allocation());
        double before = cpuSeconds();
        LowerBound.Proof proof = LowerBound.prove(
                        setting, found.allocation(), found.evaluation(), scale < 100 ? EFFORT : EFFORT / 2)
                .orElseThrow(() -> new IllegalStateException("no bound for a plan that breaks rules"));
        double boundSeconds = cpuSeconds() - before;
        BigDecimal objective = found.evaluation().objective();
        // A bound of nothing proves nothing; JSON has no infinity.
        double gap = objective.doubleValue() / Math.max(1, proof.value().doubleValue()) - 1;
        System.out.printf(
                Locale.ROOT,
                "Proven: no allocation costs less than %s (%s, %.1f CPU s); the engine's plan is %.2f %% above%n",
                proof.value().toPlainString(),
                proof.method(),
                boundSeconds,
                100 * gap);
        return String.format(
                Locale.ROOT,
                "{\"scale\":%d,\"territory\":\"%s\",\"seed\":%d,\"objective\":%s,\"bound\":%s,\"gap\":%.5f,"
                        + "\"violations\":%d,\"handovers\":%d,\"cpuSeconds\":%.1f,\"peakMb\":%d,"
                        + "\"reallocateMs\":%.2f,\"reallocateMsMax\":%.2f,\"boundMethod\":\"%s\",\"boundCpuSeconds\":%.1f,\"unassigned\":%d,\"outsideBranch\":%d,"
                        + "\"greedyObjective\":%s,\"greedyHandovers\":%d,\"lptObjective\":%s,\"lptHandovers\":%d}",
                scale,
                territory.name().toLowerCase(Locale.ROOT),
                seed,
                objective.toPlainString(),
                proof.value().toPlainString(),
                gap,
                found.evaluation().violations().size(),
                found.evaluation().handovers(),
                found.cpuSeconds(),
                peakMb,
                replacement.medianMs(),
                replacement.mostMs(),
                proof.method(),
                boundSeconds,
                found.evaluation().unassigned(),
                found.evaluation().outsideBranch(),
                greedy.evaluation().objective().toPlainString(),
                greedy.evaluation().handovers(),
                longest.evaluation().objective().toPlainString(),
                longest.evaluation().handovers());
    }

    /** How much CPU time it takes to find new holders for the clients of one manager. */
    private record Replacement(double medianMs, double mostMs) {}

    /** As if each of some managers, spread over the bank, left with all his clients; nobody else's clients move. */
    private static Replacement withoutEachOf(AllocationSetting setting, Allocation plan) {
        Reallocation reallocation = new Reallocation(setting, plan);
        List<RelationshipManager> managers = setting.managers();
        int leavers = setting.isSoft() && managers.size() > 1_000 ? FEW_LEAVERS : Math.min(LEAVERS, managers.size());
        double[] milliseconds = new double[leavers];
        int clients = 0;
        int placed = 0;
        for (int i = 0; i < leavers; i++) {
            String leaver =
                    managers.get((int) ((long) i * managers.size() / leavers)).staffId();
            long start = THREADS.getCurrentThreadCpuTime();
            List<PlanLine> lines = reallocation.withoutManager(leaver);
            milliseconds[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            clients += lines.size();
            placed += (int)
                    lines.stream().filter(line -> !line.holders().isNobody()).count();
        }
        Arrays.sort(milliseconds);
        Replacement replacement = new Replacement(milliseconds[leavers / 2], milliseconds[leavers - 1]);
        System.out.printf(
                Locale.ROOT,
                "Reallocation of a leaving manager's clients, %d managers, %d of %d clients placed, nobody else's moved: median"
                        + " %.1f CPU ms, at most %.1f CPU ms%n",
                leavers,
                placed,
                clients,
                replacement.medianMs(),
                replacement.mostMs());
        return replacement;
    }

    private static Judged judged(String method, Evaluator evaluator, Supplier<Allocation> work) {
        double before = cpuSeconds();
        Allocation allocation = work.get();
        double seconds = cpuSeconds() - before;
        Evaluation evaluation = evaluator.evaluate(allocation);
        System.out.printf(
                Locale.ROOT,
                "%s: objective %s, %d handovers, %d clients outside their branch, %d violations, %.1f CPU s%n",
                method,
                evaluation.objective().toPlainString(),
                evaluation.handovers(),
                evaluation.outsideBranch(),
                evaluation.violations().size(),
                seconds);
        return new Judged(allocation, evaluation, seconds);
    }

    private static double cpuSeconds() {
        return MACHINE.getProcessCpuTime() / 1e9;
    }

    /** Largest resident memory of this process so far, as Linux counts it; elsewhere what the heap has taken. */
    private static long peakMb() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return Runtime.getRuntime().totalMemory() >> 20;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
