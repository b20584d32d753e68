package kejing.portfolio.sight;

import kejing.chassis.identity.Actor;
import kejing.portfolio.Roles;

/** Who reads what a manager of clients wrote about the own work: he, the head of the branch, marketing, the auditor. */
public final class PersonSight {

    private PersonSight() {}

    public static boolean reads(Actor actor, String staffId, String unitId) {
        return staffId.equals(actor.personId()) || readsUnit(actor, unitId);
    }

    /** Whether the actor reads the work of everybody of the unit. */
    public static boolean readsUnit(Actor actor, String unitId) {
        return actor.has(Roles.MARKETING)
                || actor.has(Roles.AUDITOR)
                || (actor.has(Roles.BRANCH_HEAD) && actor.unitId().equals(unitId));
    }
}
