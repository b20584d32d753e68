package kejing.portfolio.allocation.staged;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import kejing.portfolio.allocation.Allocation;
import kejing.portfolio.allocation.AllocationEngine;
import kejing.portfolio.allocation.AllocationSetting;
import kejing.portfolio.allocation.Evaluation;
import kejing.portfolio.allocation.Evaluator;
import kejing.portfolio.allocation.GreedyAllocation;

/**
 * The bank's engine: starts from the rule-based allocation and improves it in {@link Stages}, by counted moves from a seed
 * and without a clock. Where the start is the better plan, as in a bank that hardly anything fits, the start is the answer.
 */
@ApplicationScoped
public class StagedAllocation implements AllocationEngine {

    private static final long MOVES_PER_BRANCH = 50_000;
    /** Comparisons of a client with a manager, beyond which a client is no longer compared with everybody. */
    private static final long MOST_COMPARED = 30_000_000;

    private final long movesPerBranch;

    public StagedAllocation() {
        this(MOVES_PER_BRANCH);
    }

    /** @param movesPerBranch how long to search; the more, the fairer and the slower */
    public StagedAllocation(long movesPerBranch) {
        this.movesPerBranch = movesPerBranch;
    }

    @Override
    public String name() {
        return "staged-3 (" + movesPerBranch + " moves per branch, seed " + Stages.SEED + ")";
    }

    @Override
    public Allocation solve(AllocationSetting setting) {
        boolean large = (long) setting.units().size() * setting.managers().size() > MOST_COMPARED;
        Allocation start = new GreedyAllocation(large).solve(setting);
        Allocation found = new Stages(new Start(setting, start), movesPerBranch, large).complete();
        Evaluator evaluator = new Evaluator(setting);
        return isBetter(evaluator.evaluate(found), evaluator.evaluate(start)) ? found : start;
    }

    private static boolean isBetter(Evaluation one, Evaluation other) {
        return Comparator.comparingInt(Evaluation::unassigned)
                        .thenComparingInt(evaluation -> evaluation.violations().size())
                        .thenComparing(Evaluation::objective)
                        .compare(one, other)
                < 0;
    }
}
