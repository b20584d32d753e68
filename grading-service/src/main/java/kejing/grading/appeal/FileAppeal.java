package kejing.grading.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.grading.candidate.Part;
import kejing.grading.publicity.Notices;
import kejing.grading.ranking.ReviseRanking;

/** A candidate appeals against one of the own components while the own line stands in the notice (R13). */
@ApplicationScoped
public class FileAppeal {
    private final ReviseRanking rankings;
    private final Notices notices;
    private final Appeals appeals;
    private final Audit audit;
    private final Clock clock;
    private final BusinessDay day;
    private final IdSource ids;

    FileAppeal(
            ReviseRanking rankings,
            Notices notices,
            Appeals appeals,
            Audit audit,
            Clock clock,
            BusinessDay day,
            IdSource ids) {
        this.rankings = rankings;
        this.notices = notices;
        this.appeals = appeals;
        this.audit = audit;
        this.clock = clock;
        this.day = day;
        this.ids = ids;
    }

    /** @throws Problem 404 if the person has no line in a notice, 409 if its period is over or it was used already */
    @Transactional
    public Appeal file(
            String planId, Part part, AppealKind kind, String grounds, String evidence, String item, Actor candidate) {
        new AppealPolicy().requireFits(kind, part, item);
        rankings.lock(planId);
        var notice = notices.latest(planId).orElseThrow(() -> Problem.notFound("notice", planId));
        var line = notices.line(notice, candidate.personId())
                .orElseThrow(() -> Problem.notFound("candidate", candidate.personId()));
        if (notice.closed() || !line.openOn(day.today())) {
            throw Problem.state(
                            "publicity-over",
                            Text.of(
                                    "您的公示期已于 %s 24:00 届满，不再受理申诉",
                                    "Your period ended at 24:00 of %s; appeals are no longer taken", line.endsOn()))
                    .with("endsOn", line.endsOn());
        }
        var filed = new Appeal(
                ids.next().toString(),
                planId,
                candidate.personId(),
                part,
                kind,
                grounds,
                evidence,
                item,
                notice.version(),
                candidate.subject(),
                clock.instant(),
                AppealState.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1);
        appeals.add(filed);
        audit.record("appeal-filed", "appeal/" + filed.appealId(), kind);
        return filed;
    }
}
