package kejing.performance.period;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kejing.chassis.sql.Sql;
import kejing.performance.load.Columns;

/** All frozen evaluations (考核结果); rows are never changed. */
@ApplicationScoped
public class Evaluations {

    private final Sql sql;
    private final ObjectMapper json;

    Evaluations(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.json = json;
    }

    void add(List<EvaluationSheet> sheets) {
        sql.update(
                """
                insert into evaluation (period_id, version, staff_id, branch_id, rank, score, rorac, detail)
                select * from unnest(?, ?::integer[], ?, ?, ?::integer[], ?::numeric[], ?::numeric[], ?::jsonb[])""",
                Columns.of(sheets, EvaluationSheet::periodId),
                Columns.of(sheets, EvaluationSheet::version),
                Columns.of(sheets, EvaluationSheet::staffId),
                Columns.of(sheets, EvaluationSheet::branchId),
                Columns.of(sheets, EvaluationSheet::rank),
                Columns.of(sheets, EvaluationSheet::unroundedScore),
                Columns.of(sheets, EvaluationSheet::rorac),
                Columns.of(sheets, this::write));
    }

    /**
     * At most {@code limit} evaluations of a period's current version, best first.
     *
     * @param branchId only of this branch, or null for all
     * @param afterRank only places after this one
     */
    public List<EvaluationSheet> page(Period period, String branchId, int afterRank, int limit) {
        return sql.list(
                """
                select detail from evaluation
                where period_id = ? and version = ? and (?::text is null or branch_id = ?) and rank > ?
                order by rank limit ?""", this::read, period.periodId(), period.resultVersion(), branchId, branchId, afterRank, limit);
    }

    public Optional<EvaluationSheet> find(Period period, String staffId) {
        return sql.one(
                "select detail from evaluation where period_id = ? and version = ? and staff_id = ?",
                this::read,
                period.periodId(),
                period.resultVersion(),
                staffId);
    }

    private String write(EvaluationSheet sheet) {
        try {
            return json.writeValueAsString(sheet);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an evaluation cannot be written as JSON", e);
        }
    }

    private EvaluationSheet read(ResultSet row) throws SQLException {
        try {
            return json.readValue(row.getString(1), EvaluationSheet.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored evaluation is not readable", e);
        }
    }
}
