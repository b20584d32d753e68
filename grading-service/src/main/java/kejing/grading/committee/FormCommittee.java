package kejing.grading.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.Directory;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/** HR forms a committee of people on the staff. */
@ApplicationScoped
public class FormCommittee {
    private final Committees committees;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;

    FormCommittee(Committees committees, Directory directory, Audit audit, Clock clock) {
        this.committees = committees;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Committee form(Committee committee, Actor by) {
        for (var member : committee.members()) {
            if (directory.byId(member).filter(person -> person.active()).isEmpty()) {
                throw Problem.rule("unknown-member", Text.of("%s 不是在职员工", "%s is not on the staff", member));
            }
        }
        committees.add(committee, by, clock.instant());
        audit.record("committee-formed", "committee/" + committee.committeeId(), committee);
        return committee;
    }
}
