package kejing.grading.candidate;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kejing.chassis.sql.Sql;

/** The finalised results of the exams, as far as they have arrived. */
@ApplicationScoped
public class ExamResults {
    private final Sql sql;

    ExamResults(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Adds a candidate of an exam or replaces what is known of the candidate. */
    public void put(String planId, Candidate candidate) {
        sql.update(
                """
                insert into candidate (plan_id, staff_id, name, branch_id, written_state, written,
                  interview_state, interview, adaptability, experience_state, experience)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (plan_id, staff_id) do update set name = excluded.name, branch_id = excluded.branch_id,
                  written_state = excluded.written_state, written = excluded.written,
                  interview_state = excluded.interview_state, interview = excluded.interview,
                  adaptability = excluded.adaptability,
                  experience_state = excluded.experience_state, experience = excluded.experience""",
                planId,
                candidate.staffId(),
                candidate.name(),
                candidate.branchId(),
                candidate.written().state().name(),
                candidate.written().score(),
                candidate.interview().state().name(),
                candidate.interview().score(),
                candidate.adaptability(),
                candidate.experience().state().name(),
                candidate.experience().score());
    }

    /** Remembers that the scores of an exam are final. */
    public void put(FinalisedPlan plan) {
        sql.update("""
                insert into finalised_plan (plan_id, title, candidates, cut_off_date, finalised_on)
                values (?, ?, ?, ?, ?)""", plan.planId(), plan.title(), plan.candidates(), plan.cutOffDate(), plan.finalisedOn());
    }

    public Optional<FinalisedPlan> plan(String planId) {
        return sql.one(
                "select plan_id, title, candidates, cut_off_date, finalised_on from finalised_plan where plan_id = ?",
                row -> new FinalisedPlan(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)),
                planId);
    }

    public List<Candidate> candidates(String planId) {
        return sql.list("""
                select staff_id, name, branch_id, written_state, written, interview_state, interview, adaptability,
                  experience_state, experience
                from candidate where plan_id = ? order by staff_id""", ExamResults::candidate, planId);
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                row.getString("staff_id"),
                row.getString("name"),
                row.getString("branch_id"),
                component(row, "written"),
                component(row, "interview"),
                row.getBigDecimal("adaptability"),
                component(row, "experience"));
    }

    private static Component component(ResultSet row, String part) throws SQLException {
        BigDecimal score = row.getBigDecimal(part);
        return new Component(ComponentState.valueOf(row.getString(part + "_state")), score);
    }
}
