package kejing.portfolio.allocation;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.ContentHash;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One branch's part of a draft that was opened to the branches.
 *
 * @param clients lines of the branch
 * @param changed those of them that people gave to somebody else than the engine proposed
 * @param holdersHash who is to hold the branch's clients
 * @param course what was done, oldest first, never empty
 */
public record PlanPart(
        String planId, String branchId, int clients, int changed, String holdersHash, List<PartAct> course) {

    /** Where a branch's part stands. */
    @Schema(name = "PlanPartState")
    public enum State {
        /** The branch may change its lines; unless it does and submits, the engine's proposal stands. */
        OPEN,
        SUBMITTED,
        ACCEPTED,
        /** The branch is asked to change its lines again. */
        RETURNED
    }

    /** @param by subject; @param byStaff business number; @param note the branch's words or the reason of a return */
    public record PartAct(State state, String by, String byStaff, Instant at, String note) {}

    public State state() {
        return course.getLast().state();
    }

    /** What a decision about the part binds to. */
    public String hash() {
        TreeMap<String, Object> content = new TreeMap<>();
        content.put("planId", planId);
        content.put("branchId", branchId);
        content.put("holders", holdersHash);
        content.put("acts", course.size());
        return ContentHash.of(content);
    }

    /** The engine's proposal stands because the branch changed and answered nothing. */
    public boolean isUnanswered() {
        return state() == State.OPEN && changed == 0;
    }

    /** Whether the plan may be submitted while the part stands as it does. */
    boolean isSettled() {
        return state() == State.ACCEPTED || isUnanswered();
    }

    void requireState(Set<State> allowed) {
        if (!allowed.contains(state())) {
            throw Problem.state(
                            "part-state",
                            Text.of(
                                    "支行 %s 的方案部分当前状态为 %s，该操作只适用于 %s。",
                                    "The part of branch %s is %s; this is possible only when it is %s.",
                                    branchId,
                                    state(),
                                    EnumSet.copyOf(allowed)))
                    .with("state", state());
        }
    }
}
