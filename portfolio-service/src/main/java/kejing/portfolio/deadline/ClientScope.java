package kejing.portfolio.deadline;

import java.time.LocalDate;
import kejing.chassis.identity.Actor;
import kejing.portfolio.sight.Where;

/** Whose deadlines are asked for, by whom. @param staffId a holder or who owes it, or null for all; @param branchId or null for all */
public record ClientScope(Actor actor, String staffId, String branchId, LocalDate today) {

    /** The condition over clients under the alias {@code c}. */
    public Where where(Object... before) {
        return new Where(before).seenBy(actor, today).heldBy(staffId, today).andIf("c.branch_id = ?", branchId);
    }
}
