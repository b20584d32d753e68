package kejing.grading;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.Directory;
import kejing.chassis.problem.Problem;

/** Whose own matters an actor sees: the own, those of the branch as its head, all as somebody who sees the whole bank. */
@ApplicationScoped
public class SeenPeople {
    private final Directory directory;

    SeenPeople(Directory directory) {
        this.directory = directory;
    }

    public boolean sees(Actor actor, String staffId) {
        return staffId.equals(actor.personId())
                || directory
                        .byId(staffId)
                        .filter(person ->
                                actor.bankWide() || (actor.has(Roles.BRANCH_HEAD) && actor.seesUnit(person.unitId())))
                        .isPresent();
    }

    /** @throws Problem 404 unless the actor sees the person */
    public void require(Actor actor, String staffId, String what) {
        if (!sees(actor, staffId)) {
            throw Problem.notFound(what, staffId);
        }
    }
}
