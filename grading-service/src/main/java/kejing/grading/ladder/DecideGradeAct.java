package kejing.grading.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.FourEyes;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;

/** A second person approves or rejects a proposed act. An approved one takes effect in the same transaction. */
@ApplicationScoped
public class DecideGradeAct {
    private final GradeActs acts;
    private final GradeActCheck check;
    private final GradeSpans spans;
    private final RecalculateGrades grades;
    private final Audit audit;
    private final Clock clock;

    DecideGradeAct(
            GradeActs acts, GradeActCheck check, GradeSpans spans, RecalculateGrades grades, Audit audit, Clock clock) {
        this.acts = acts;
        this.check = check;
        this.spans = spans;
        this.grades = grades;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public GradeAct approve(String staffId, UUID actId, String ifMatch, Actor checker) {
        spans.lock();
        var act = proposed(staffId, actId, ifMatch, checker);
        check.requireLegal(act);
        var approved = decide(act, ActState.APPROVED, checker);
        grades.of(staffId);
        audit.record("grade-act-approved", "grade/" + staffId, actId);
        return approved;
    }

    @Transactional
    public GradeAct reject(String staffId, UUID actId, String ifMatch, Actor checker) {
        var rejected = decide(proposed(staffId, actId, ifMatch, checker), ActState.REJECTED, checker);
        audit.record("grade-act-rejected", "grade/" + staffId, actId);
        return rejected;
    }

    private GradeAct proposed(String staffId, UUID actId, String ifMatch, Actor checker) {
        var act = acts.lock(staffId, actId).orElseThrow(() -> Problem.notFound("grade act", actId));
        Versions.check(ifMatch, Versions.tag(act.version()));
        if (act.state() != ActState.PROPOSED) {
            throw Problem.state(
                    "act-decided-already",
                    Text.of("该事项已办结（%s），不能再次审批", "The act is decided already (%s)", act.state()));
        }
        FourEyes.requireSecondPerson(checker, act.proposedBy());
        return act;
    }

    private GradeAct decide(GradeAct act, ActState decision, Actor checker) {
        var decided = act.decided(
                decision, checker.subject(), checker.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        acts.decide(decided);
        return decided;
    }
}
