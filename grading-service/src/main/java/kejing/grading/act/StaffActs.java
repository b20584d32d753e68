package kejing.grading.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kejing.chassis.sql.Sql;

/** All acts ever proposed. */
@ApplicationScoped
public class StaffActs {
    private static final long DECISIONS_LOCK = 0x61637473L;

    private static final String COLUMNS = """
            select act_id, staff_id, p.name, kind, effective_from, details::text, basis, state, proposed_by, proposed_by_name,
              proposed_at, decided_by, decided_by_name, decided_at,
              rejection_reason, version
            from staff_act left join directory_person p on p.person_id = staff_id""";

    private final Sql sql;
    private final ObjectMapper json;

    /** Which acts; what is empty does not choose. */
    public record Choice(String staffId, ActState state, ActKind kind) {}

    StaffActs(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.json = json;
    }

    void add(StaffAct act) {
        sql.update(
                """
                insert into staff_act (act_id, staff_id, kind, effective_from, details, basis, state, proposed_by,
                  proposed_by_name, proposed_at, version)
                values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)""",
                act.actId(),
                act.staffId(),
                act.kind().name(),
                act.effectiveFrom(),
                write(act.details()),
                act.basis(),
                act.state().name(),
                act.proposedBy(),
                act.proposedByName(),
                Timestamp.from(act.proposedAt()),
                act.version());
    }

    void decide(StaffAct act) {
        sql.update(
                """
                update staff_act set state = ?, decided_by = ?, decided_by_name = ?, decided_at = ?, rejection_reason = ?,
                  version = ?
                where act_id = ?""",
                act.state().name(),
                act.decidedBy(),
                act.decidedByName(),
                Timestamp.from(act.decidedAt()),
                act.rejectionReason(),
                act.version(),
                act.actId());
    }

    /** The act, locked until the end of the transaction; acts are decided one after the other, so that each sees the last. */
    Optional<StaffAct> lock(UUID actId) {
        sql.list("select pg_advisory_xact_lock(" + DECISIONS_LOCK + ")", row -> 0);
        return sql.one(COLUMNS + " where act_id = ? for update of staff_act", this::read, actId);
    }

    Optional<StaffAct> find(UUID actId) {
        return sql.one(COLUMNS + " where act_id = ?", this::read, actId);
    }

    /** At most {@code limit} acts of the choice in the order in which they were proposed, after the given one. */
    List<StaffAct> page(Choice choice, String after, int limit) {
        var query = new StringBuilder(COLUMNS).append(" where true");
        var args = new ArrayList<Object>();
        if (after != null) {
            query.append(
                    " and (proposed_at, act_id) > (select proposed_at, act_id from staff_act where act_id::text = ?)");
            args.add(after);
        }
        if (choice.staffId() != null) {
            query.append(" and staff_id = ?");
            args.add(choice.staffId());
        }
        if (choice.state() != null) {
            query.append(" and state = ?");
            args.add(choice.state().name());
        }
        if (choice.kind() != null) {
            query.append(" and kind = ?");
            args.add(choice.kind().name());
        }
        query.append(" order by proposed_at, act_id limit ?");
        args.add(limit);
        return sql.list(query.toString(), this::read, args.toArray());
    }

    /** The approved acts of a person, in the order in which they were decided. */
    public List<StaffAct> approved(String staffId) {
        return sql.list(
                COLUMNS + " where staff_id = ? and state = 'APPROVED' order by decided_at, act_id",
                this::read,
                staffId);
    }

    private String write(ActDetails details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the details of an act cannot be written as JSON", e);
        }
    }

    private StaffAct read(ResultSet row) throws SQLException {
        return new StaffAct(
                row.getObject("act_id", UUID.class),
                row.getString("staff_id"),
                row.getString("name"),
                ActKind.valueOf(row.getString("kind")),
                row.getObject("effective_from", LocalDate.class),
                details(row.getString("details")),
                row.getString("basis"),
                ActState.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                row.getString("proposed_by_name"),
                instant(row, "proposed_at"),
                row.getString("decided_by"),
                row.getString("decided_by_name"),
                instant(row, "decided_at"),
                row.getString("rejection_reason"),
                row.getInt("version"));
    }

    private ActDetails details(String stored) {
        try {
            return json.readValue(stored, ActDetails.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored details of an act cannot be read", e);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
