package kejing.grading.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.FourEyes;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.grading.appeal.Appeal.EarlierMarks;
import kejing.grading.appeal.Appeal.ThirdMark;
import kejing.grading.candidate.Part;
import kejing.grading.involvement.Act;
import kejing.grading.involvement.CaseActs;
import kejing.grading.ranking.ReviseRanking;

/**
 * Collects the marks of a re-mark: one person records the two earlier marks under seal, another gives the third without
 * seeing them (R13).
 */
@ApplicationScoped
public class GiveMarks {
    private final ReviseRanking rankings;
    private final Appeals appeals;
    private final CaseActs acts;
    private final Audit audit;

    GiveMarks(ReviseRanking rankings, Appeals appeals, CaseActs acts, Audit audit) {
        this.rankings = rankings;
        this.appeals = appeals;
        this.acts = acts;
        this.audit = audit;
    }

    /** Records the two marks of the exam under seal. */
    @Transactional
    public Appeal recordEarlier(String appealId, String ifMatch, BigDecimal first, BigDecimal second, Actor by) {
        var appeal = open(appealId, ifMatch, by);
        if (appeal.part() != Part.WRITTEN || appeal.earlier() != null) {
            throw Problem.state(
                    "earlier-marks-not-due",
                    Text.of("面试复评不录入前次评分，笔试复评只录入一次", "Earlier marks are recorded once, for the written part only"));
        }
        if (appeal.third() != null) {
            FourEyes.requireSecondPerson(by, appeal.third().givenBy());
        }
        appeals.record(appealId, new EarlierMarks(first, second, by.subject()));
        return done(appeal, "earlier-marks-recorded", by);
    }

    /** Gives the independent mark; whoever entered the part in the exam is refused. */
    @Transactional
    public Appeal giveThird(String appealId, String ifMatch, BigDecimal mark, Actor by) {
        var appeal = open(appealId, ifMatch, by);
        if (appeal.third() != null) {
            throw Problem.state("third-mark-given", Text.of("第三次评分已给出", "The third mark has been given"));
        }
        if (appeal.earlier() != null) {
            FourEyes.requireSecondPerson(by, appeal.earlier().recordedBy());
        }
        acts.requireIndependent(appeal.planId(), appeal.staffId(), appeal.part(), by);
        appeals.record(appealId, new ThirdMark(mark, by.subject()));
        return done(appeal, "third-mark-given", by);
    }

    private Appeal open(String appealId, String ifMatch, Actor by) {
        rankings.lock(appeals.byId(appealId)
                .orElseThrow(() -> Appeals.unknown(appealId))
                .planId());
        var appeal = appeals.byId(appealId).orElseThrow();
        Versions.check(ifMatch, Versions.tag(appeal.version()));
        if (!appeal.open() || appeal.kind() != AppealKind.REMARK) {
            throw Problem.state(
                    "no-re-mark", Text.of("只有未裁定的复评申诉才能录入评分", "Marks belong to an open appeal for a re-mark"));
        }
        FourEyes.requireSecondPerson(by, appeal.filedBy());
        return appeal;
    }

    private Appeal done(Appeal appeal, String action, Actor by) {
        acts.record(appeal.planId(), appeal.staffId(), by, Act.MARKED);
        audit.record(action, "appeal/" + appeal.appealId(), appeal.version());
        return appeals.byId(appeal.appealId()).orElseThrow();
    }
}
