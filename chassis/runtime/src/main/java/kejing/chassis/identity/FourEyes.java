package kejing.chassis.identity;

import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/** Maker and checker are two people. The tables say the same in a CHECK. */
public final class FourEyes {
    private FourEyes() {}

    /** @throws Problem 403 if the actor is the maker */
    public static void requireSecondPerson(Actor actor, String makerSubject) {
        if (actor.subject().equals(makerSubject)) {
            throw Problem.forbidden(
                    "second-person-needed",
                    Text.of(
                            "须由另一人复核，提交人不得审批本人提交的事项",
                            "A second person must decide: you cannot approve what you submitted yourself"));
        }
    }
}
