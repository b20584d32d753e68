package kejing.grading.ladder;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kejing.chassis.sql.Sql;

/** All acts ever proposed. */
@ApplicationScoped
public class GradeActs {
    private static final String COLUMNS = """
            select act_id, staff_id, kind, effective_from, manager_type, grade, scheme_id, basis, state, proposed_by,
              proposed_by_name, proposed_at, decided_by, decided_by_name, decided_at, version
            from ladder_act""";

    private final Sql sql;

    GradeActs(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    void add(GradeAct act) {
        sql.update(
                """
                insert into ladder_act (act_id, staff_id, kind, effective_from, manager_type, grade, scheme_id, basis,
                  state, proposed_by, proposed_by_name, proposed_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                act.actId(),
                act.staffId(),
                act.kind().name(),
                act.effectiveFrom(),
                act.type(),
                act.grade(),
                act.schemeId(),
                act.basis(),
                act.state().name(),
                act.proposedBy(),
                act.proposedByName(),
                Timestamp.from(act.proposedAt()),
                act.version());
    }

    void decide(GradeAct act) {
        sql.update(
                """
                update ladder_act set state = ?, decided_by = ?, decided_by_name = ?, decided_at = ?, version = ?
                where act_id = ?""",
                act.state().name(),
                act.decidedBy(),
                act.decidedByName(),
                Timestamp.from(act.decidedAt()),
                act.version(),
                act.actId());
    }

    /** The act, locked until the end of the transaction. */
    Optional<GradeAct> lock(String staffId, UUID actId) {
        return sql.one(COLUMNS + " where staff_id = ? and act_id = ? for update", GradeActs::read, staffId, actId);
    }

    Optional<GradeAct> find(String staffId, UUID actId) {
        return sql.one(COLUMNS + " where staff_id = ? and act_id = ?", GradeActs::read, staffId, actId);
    }

    /** Everything proposed for a person, in order. */
    List<GradeAct> of(String staffId) {
        return sql.list(COLUMNS + " where staff_id = ? order by proposed_at, act_id", GradeActs::read, staffId);
    }

    /** The approved acts of a person, in the order in which they were decided. */
    List<GradeAct> approved(String staffId) {
        return sql.list(
                COLUMNS + " where staff_id = ? and state = 'APPROVED' order by decided_at, act_id",
                GradeActs::read,
                staffId);
    }

    private static GradeAct read(ResultSet row) throws SQLException {
        return new GradeAct(
                row.getObject("act_id", UUID.class),
                row.getString("staff_id"),
                ActKind.valueOf(row.getString("kind")),
                row.getObject("effective_from", LocalDate.class),
                row.getString("manager_type"),
                row.getString("grade"),
                row.getString("scheme_id"),
                row.getString("basis"),
                ActState.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                row.getString("proposed_by_name"),
                instant(row, "proposed_at"),
                row.getString("decided_by"),
                row.getString("decided_by_name"),
                instant(row, "decided_at"),
                row.getInt("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
