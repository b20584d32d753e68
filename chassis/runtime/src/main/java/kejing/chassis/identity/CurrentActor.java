package kejing.chassis.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import kejing.chassis.problem.Problem;

/** The actor of the running request. */
@RequestScoped
public class CurrentActor {
    private final SecurityIdentity identity;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws Problem 401 if nobody is signed in */
    public Actor get() {
        Actor actor = identity.getAttribute(ActorRoles.ACTOR);
        if (actor == null) {
            throw Problem.unauthenticated();
        }
        return actor;
    }
}
