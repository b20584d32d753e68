package kejing.portfolio.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.Directory;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.portfolio.Roles;

/** Who took part in a piece of work that asks for two (双人营销): A-18. */
@ApplicationScoped
public class Companions {

    private final Directory directory;

    Companions(Directory directory) {
        this.directory = directory;
    }

    /**
     * @param companions staff ids of those who went along
     * @return the actor first, then the companions, each once
     * @throws Problem 422 if one of them is no active relationship manager
     */
    public List<String> with(Actor actor, List<String> companions) {
        Set<String> managers = new LinkedHashSet<>();
        managers.add(actor.personId());
        for (String companion : companions) {
            directory
                    .byId(companion)
                    .filter(person -> person.active() && person.roles().contains(Roles.RELATIONSHIP_MANAGER))
                    .orElseThrow(() -> Problem.rule(
                            "companion-not-a-manager",
                            Text.of(
                                    "同行人员 %s 不是在岗的客户经理，请核对工号。",
                                    "%s is no active relationship manager; check the number.", companion)));
            managers.add(companion);
        }
        return List.copyOf(managers);
    }
}
