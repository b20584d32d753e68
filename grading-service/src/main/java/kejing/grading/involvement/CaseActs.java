package kejing.grading.involvement;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.sql.Sql;

/** What everybody did about a ranking and its lines, as far as it happened in this service. */
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

    /** What the person did about the ranking as a whole or about this line. */
    public Set<Act> of(String planId, String staffId, String subject) {
        return sql.list("""
                        select act from case_act
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
}
