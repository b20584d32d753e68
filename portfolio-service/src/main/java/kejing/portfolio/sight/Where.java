package kejing.portfolio.sight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.portfolio.Roles;
import kejing.portfolio.responsibility.Servicing;

/**
 * Conditions of a query over clients under the alias {@code c}, with their arguments in order. A criterion that is not
 * asked for is left out of the statement, so that the planner meets only what can narrow the search.
 */
public final class Where {

    private static final String HELD = "c.client_id in (select h.client_id from responsibility_holder h"
            + " join responsibility r using (client_id, valid_from) where h.staff_id = ? and r.valid_from <= ?"
            + " and (r.valid_to is null or r.valid_to > ?))";

    private static final String SERVED = "c.client_id in (" + Servicing.CLIENTS + ")";

    private final StringBuilder text = new StringBuilder("true");
    private final List<Object> args = new ArrayList<>();

    /** The arguments that the statement needs before this clause. */
    public Where(Object... before) {
        args.addAll(List.of(before));
    }

    public Where and(String condition, Object... values) {
        text.append(" and ").append(condition);
        args.addAll(List.of(values));
        return this;
    }

    /** Adds the condition with its one argument unless the value is null. */
    public Where andIf(String condition, Object value) {
        return value == null ? this : and(condition, value);
    }

    /** Clients that the person is among the holders of on the day; every client if {@code staffId} is null. */
    public Where heldBy(String staffId, LocalDate day) {
        return staffId == null ? this : and(HELD, staffId, day, day);
    }

    /** Bank-wide roles see every client, a branch head those of the branch, anybody those that they serve on the day. */
    public Where seenBy(Actor actor, LocalDate day) {
        if (actor.bankWide()) {
            return this;
        }
        List<Object> served = Servicing.arguments(actor.personId(), day);
        if (!actor.has(Roles.BRANCH_HEAD)) {
            return and(SERVED, served.toArray());
        }
        List<Object> values = new ArrayList<>(List.of(actor.unitId()));
        values.addAll(served);
        // A union and no "or": each part is found by its index.
        return and(
                "c.client_id in (select own.client_id from client own where own.branch_id = ? union all "
                        + Servicing.CLIENTS + ")",
                values.toArray());
    }

    /** All arguments, followed by those that the statement needs after this clause. */
    public Object[] args(Object... after) {
        List<Object> all = new ArrayList<>(args);
        all.addAll(List.of(after));
        return all.toArray();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
