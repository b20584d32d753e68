package kejing.grading.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kejing.chassis.problem.Problem;

/** Reads what was proposed and decided, for those whose door is open. */
@ApplicationScoped
public class ReadActs {
    private final StaffActs acts;

    ReadActs(StaffActs acts) {
        this.acts = acts;
    }

    /**
     * At most {@code limit} acts of the choice in the order in which they were proposed.
     *
     * @param after id of the act after which the page begins; empty for the first
     */
    public List<StaffAct> page(StaffActs.Choice choice, String after, int limit) {
        return acts.page(choice, after, limit);
    }

    /** @throws Problem 404 if there is none */
    public StaffAct byId(UUID actId) {
        return acts.find(actId).orElseThrow(() -> unknown(actId));
    }

    static Problem unknown(UUID actId) {
        return Problem.notFound("act", actId);
    }
}
