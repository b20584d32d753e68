package kejing.grading.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.grading.Roles;
import kejing.grading.ranking.RankingLines;
import kejing.grading.ranking.ReviseRanking;

/**
 * Anybody on the staff objects to a line while it stands. HR and the auditors may do so at any time, because fraud that
 * comes to light later must still reach a decision (R14, R16).
 */
@ApplicationScoped
public class RaiseObjection {
    private final ReviseRanking rankings;
    private final RankingLines lines;
    private final Notices notices;
    private final Objections objections;
    private final Audit audit;
    private final Clock clock;
    private final BusinessDay day;
    private final IdSource ids;

    RaiseObjection(
            ReviseRanking rankings,
            RankingLines lines,
            Notices notices,
            Objections objections,
            Audit audit,
            Clock clock,
            BusinessDay day,
            IdSource ids) {
        this.rankings = rankings;
        this.lines = lines;
        this.notices = notices;
        this.objections = objections;
        this.audit = audit;
        this.clock = clock;
        this.day = day;
        this.ids = ids;
    }

    /** @throws Problem 404 if the line is not public, 409 if its period is over */
    @Transactional
    public Objection raise(String planId, String staffId, String grounds, String evidence, Actor by) {
        rankings.lock(planId);
        var latest = notices.latest(planId).orElse(null);
        boolean duty = by.has(Roles.HR) || by.has(Roles.AUDITOR);
        if (duty) {
            lines.board(planId).of(staffId).orElseThrow(() -> Problem.notFound("candidate", staffId));
        } else {
            requireOpen(planId, staffId, latest);
        }
        var raised = new Objection(
                ids.next().toString(),
                planId,
                staffId,
                latest == null ? null : latest.version(),
                grounds,
                evidence,
                by.subject(),
                by.name(),
                clock.instant(),
                Objection.State.OPEN,
                null,
                null,
                null,
                null);
        objections.add(raised);
        audit.record("objection-raised", "objection/" + raised.objectionId(), planId);
        return raised;
    }

    private void requireOpen(String planId, String staffId, Notice latest) {
        if (latest == null) {
            throw Problem.notFound("notice", planId);
        }
        var line = notices.line(latest, staffId).orElseThrow(() -> Problem.notFound("candidate", staffId));
        if (latest.closed() || !line.openOn(day.today())) {
            throw Problem.state(
                            "publicity-over",
                            Text.of(
                                    "该人员的公示期已于 %s 24:00 届满",
                                    "The period of this line ended at 24:00 of %s", line.endsOn()))
                    .with("endsOn", line.endsOn());
        }
    }
}
