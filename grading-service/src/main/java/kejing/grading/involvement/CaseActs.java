package kejing.grading.involvement;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.sql.Sql;
import kejing.grading.candidate.Part;

/** What everybody did about a ranking and its lines: in this service, and in the exam as it was announced. */
@ApplicationScoped
public class CaseActs {
    private final Sql sql;
    private final Clock clock;

    CaseActs(AgroalDataSource dataSource, Clock clock) {
        this.sql = new Sql(dataSource);
        this.clock = clock;
    }

    /** @param staffId whose line, null if it is about the whole ranking */
    public void record(String planId, String staffId, Actor actor, Act act) {
        sql.update(
                "insert into case_act (plan_id, staff_id, subject, act, at) values (?, ?, ?, ?, ?)",
                planId,
                staffId,
                actor.subject(),
                act.name(),
                Timestamp.from(clock.instant()));
    }

    /** Replaces what is known of who entered the parts of a candidate in the exam. */
    public void markedInExam(String planId, String staffId, List<ExamMarker> markers) {
        sql.update("delete from exam_act where plan_id = ? and staff_id = ?", planId, staffId);
        sql.batch(
                "insert into exam_act (plan_id, staff_id, part, subject, act) values (?, ?, ?, ?, ?)",
                markers.stream()
                        .distinct()
                        .map(marker ->
                                new Object[] {planId, staffId, marker.part().name(), marker.subject(), Act.MARKED.name()
                                })
                        .toList());
    }

    /**
     * Replaces what is known of who finalised the scores of the exam.
     *
     * @param subject null if the exam did not tell
     */
    public void finalisedExam(String planId, String subject) {
        sql.update("delete from exam_act where plan_id = ? and staff_id is null", planId);
        if (subject != null) {
            sql.update(
                    "insert into exam_act (plan_id, subject, act) values (?, ?, ?)",
                    planId,
                    subject,
                    Act.APPROVED.name());
        }
    }

    /** What the person did about the ranking as a whole or about this line. */
    public Set<Act> of(String planId, String staffId, String subject) {
        return sql.list("""
                        select act from (
                          select plan_id, staff_id, subject, act from case_act
                          union all select plan_id, staff_id, subject, act from exam_act) acts
                        where plan_id = ? and subject = ? and (staff_id is null or staff_id = ?)""", row -> Act.valueOf(row.getString(1)), planId, subject, staffId).stream()
                .collect(Collectors.toSet());
    }

    /**
     * Refuses a decider who marked, put forward, approved or voted on the case, or whose own line it is (R13).
     *
     * @throws Problem 403 if the person took part
     */
    public void requireOutsider(String planId, String staffId, Actor decider) {
        var acts = of(planId, staffId, decider.subject());
        if (staffId.equals(decider.personId())
                || acts.contains(Act.MARKED)
                || acts.contains(Act.PUT_FORWARD)
                || acts.contains(Act.APPROVED)
                || acts.contains(Act.VOTED)) {
            throw Problem.forbidden(
                    "decider-took-part",
                    Text.of(
                            "您是本人或曾参与该考生的评分、提交、审批，须由未参与的人员裁定",
                            "You took part in this case; somebody who neither marked nor approved it must decide"));
        }
    }

    /**
     * Refuses somebody who entered this part of the candidate in the exam as the giver of an independent mark (R13).
     *
     * @throws Problem 403 if the person did
     */
    public void requireIndependent(String planId, String staffId, Part part, Actor marker) {
        var marked = sql.one(
                "select 1 from exam_act where plan_id = ? and staff_id = ? and part = ? and subject = ?",
                row -> true,
                planId,
                staffId,
                part.name(),
                marker.subject());
        if (marked.isPresent()) {
            throw Problem.forbidden(
                    "marked-in-exam",
                    Text.of(
                            "您录入过该考生此部分的考试成绩，独立评分须由其他人员给出",
                            "You entered this part of the candidate's exam; somebody else must give the independent mark"));
        }
    }
}
