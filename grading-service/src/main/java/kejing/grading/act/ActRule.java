package kejing.grading.act;

import java.util.Set;
import kejing.chassis.problem.Problem;

/** What some kinds of acts allow and do. */
public interface ActRule {

    Set<ActKind> kinds();

    /** Fills in what the service knows better than the proposer, such as the scheme in force. */
    default StaffAct complete(StaffAct act) {
        return act;
    }

    /**
     * Asked when an act is proposed and again when it is approved.
     *
     * @throws Problem 404, 409 or 422 if what is known now forbids it
     */
    void requireLegal(StaffAct act);

    /** Carries an approved act out, in the approving transaction. */
    void apply(StaffAct act);
}
