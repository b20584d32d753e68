package kejing.grading.publicity;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.chassis.time.BusinessDay;
import kejing.grading.ranking.ReviseRanking;

/** Closes a notice once every line has stood its full period and no case is open (R12). */
@ApplicationScoped
public class CloseNotice {
    private final ReviseRanking rankings;
    private final Notices notices;
    private final List<OpenCases> cases;
    private final Audit audit;
    private final Clock clock;
    private final BusinessDay day;

    CloseNotice(
            ReviseRanking rankings,
            Notices notices,
            @All List<OpenCases> cases,
            Audit audit,
            Clock clock,
            BusinessDay day) {
        this.rankings = rankings;
        this.notices = notices;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
        this.day = day;
    }

    /** @param ifMatch the hash of the version that the closer saw, as an entity tag */
    @Transactional
    public Notice close(String planId, int version, String ifMatch, Actor by) {
        rankings.lock(planId);
        var asked = notices.version(planId, version);
        Versions.check(ifMatch, Versions.tag(asked.hash()));
        if (notices.latest(planId).orElseThrow().version() != version) {
            throw Problem.state(
                    "notice-superseded",
                    Text.of("第 %d 版公示已有新版本", "Version %d has been superseded by a newer one", version));
        }
        if (asked.closed()) {
            throw Problem.state("notice-closed", Text.of("该公示已结束", "The notice is closed already"));
        }
        if (!day.today().isAfter(asked.endsOn())) {
            throw Problem.state(
                            "notice-running",
                            Text.of(
                                    "公示期至 %s 24:00 届满，届满后方可结束公示",
                                    "The notice stands until 24:00 of %s; close it after that", asked.endsOn()))
                    .with("endsOn", asked.endsOn());
        }
        requireNoOpenCase(planId);
        notices.close(asked, by, clock.instant());
        audit.record("notice-closed", "notice/" + planId + "/" + version, asked.hash());
        return notices.version(planId, version);
    }

    /** @throws Problem 409 naming the lines that have an open objection or appeal */
    void requireNoOpenCase(String planId) {
        var open = cases.stream()
                .flatMap(kind -> kind.openLines(planId).stream())
                .distinct()
                .sorted()
                .toList();
        if (!open.isEmpty()) {
            throw Problem.state(
                            "case-open",
                            Text.of(
                                    "尚有 %d 人的异议或申诉未办结，请先裁定",
                                    "Objections or appeals on %d lines are open; decide them first", open.size()))
                    .with("staffIds", open);
        }
    }
}
