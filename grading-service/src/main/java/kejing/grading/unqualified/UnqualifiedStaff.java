package kejing.grading.unqualified;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kejing.chassis.sql.Sql;
import kejing.grading.Roles;
import kejing.grading.act.ActState;
import kejing.grading.qualification.QualificationState;

/** Current marketing staff who have no qualification on a day. Who is suspended has one, and a case of its own. */
@ApplicationScoped
public class UnqualifiedStaff {
    private static final String SELECT = """
            select p.person_id, p.name, p.unit_id, coalesce(s.state, 'NONE') as state, e.plan_id, e.cut_off_date,
              e.outcome, e.total, a.act_id, a.state as act_state
            from directory_person p
              left join lateral (
                select s.state from qualification q join qualification_span s using (grant_no)
                where q.staff_id = p.person_id and s.recorded_to is null
                  and s.valid_from <= ? and (s.valid_to is null or s.valid_to > ?)
                order by q.valid_from desc, q.grant_no desc limit 1) s on true
              left join lateral (
                select l.plan_id, f.cut_off_date, l.outcome, coalesce(c.corrected_total, l.total) as total
                from ranking_line l join ranking r using (plan_id) join finalised_plan f using (plan_id)
                  left join line_standing c on c.plan_id = l.plan_id and c.staff_id = l.staff_id
                    and c.revision = (select max(revision) from line_standing where plan_id = l.plan_id)
                where l.staff_id = p.person_id and r.state = 'PUBLISHED'
                order by f.cut_off_date desc, l.plan_id desc limit 1) e on true
              left join lateral (
                select act_id, state from staff_act
                where staff_id = p.person_id and kind = 'UNQUALIFIED' and state <> 'REJECTED'
                order by proposed_at desc limit 1) a on true
            where p.active and ? = any(p.roles) and coalesce(s.state, 'NONE') not in ('ACTIVE', 'PROVISIONAL', 'SUSPENDED')""";

    private final Sql sql;

    UnqualifiedStaff(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /**
     * A person on the list.
     *
     * @param state of the qualification on the day
     * @param exam the latest published exam in which the person stood; empty if there is none
     * @param opinion the latest opinion that was proposed or approved; empty if there is none
     */
    public record Entry(
            String staffId,
            String name,
            String branchId,
            QualificationState state,
            Optional<Exam> exam,
            Optional<Opinion> opinion) {}

    /** @param total as it counts after corrections; empty without one */
    public record Exam(String planId, LocalDate cutOffDate, String outcome, BigDecimal total) {}

    /** An act about the person. */
    public record Opinion(UUID actId, ActState state) {}

    /** By staff id, at most {@code limit} after the given one; of a branch if given. */
    public List<Entry> page(LocalDate on, String branchId, String after, int limit) {
        return sql.list(
                SELECT + " and p.person_id > ? and (?::text is null or p.unit_id = ?) order by p.person_id limit ?",
                UnqualifiedStaff::read,
                on,
                on,
                Roles.RELATIONSHIP_MANAGER,
                after,
                branchId,
                branchId,
                limit);
    }

    /** The person, if on the list of the day. */
    public Optional<Entry> find(String staffId, LocalDate on) {
        return sql.one(
                SELECT + " and p.person_id = ?", UnqualifiedStaff::read, on, on, Roles.RELATIONSHIP_MANAGER, staffId);
    }

    private static Entry read(ResultSet row) throws SQLException {
        var planId = row.getString("plan_id");
        var actId = row.getObject("act_id", UUID.class);
        return new Entry(
                row.getString("person_id"),
                row.getString("name"),
                row.getString("unit_id"),
                QualificationState.valueOf(row.getString("state")),
                planId == null
                        ? Optional.empty()
                        : Optional.of(new Exam(
                                planId,
                                row.getObject("cut_off_date", LocalDate.class),
                                row.getString("outcome"),
                                row.getBigDecimal("total"))),
                actId == null
                        ? Optional.empty()
                        : Optional.of(new Opinion(actId, ActState.valueOf(row.getString("act_state")))));
    }
}
