package kejing.portfolio.sight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.portfolio.Roles;
import kejing.portfolio.organisation.RelationshipManagers;
import kejing.portfolio.organisation.RelationshipManagers.RelationshipManager;

/** The managers about whose work a question is asked. */
@ApplicationScoped
public class AskedPeople {

    private final RelationshipManagers managers;

    AskedPeople(RelationshipManagers managers) {
        this.managers = managers;
    }

    /**
     * Of the branch; without one a head's own branch, and a manager himself.
     *
     * @throws Problem 400 if head office names no branch, 404 if the actor does not read the branch
     */
    public List<RelationshipManager> of(String branchId, Actor actor) {
        if (branchId != null && !branchId.isBlank()) {
            if (!PersonSight.readsUnit(actor, branchId)) {
                throw Problem.notFound("branch", branchId);
            }
            return managers.active(branchId, null);
        }
        if (actor.has(Roles.BRANCH_HEAD)) {
            return managers.active(actor.unitId(), null);
        }
        if (actor.has(Roles.RELATIONSHIP_MANAGER)) {
            return managers.active(null, actor.personId());
        }
        throw Problem.form(
                "branch-required", Text.of("请用参数 branchId 指定支行。", "Name a branch by the parameter branchId."));
    }
}
