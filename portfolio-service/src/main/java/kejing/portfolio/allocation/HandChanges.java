package kejing.portfolio.allocation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kejing.chassis.sql.Sql;
import kejing.portfolio.responsibility.Holder;
import kejing.portfolio.responsibility.HolderView;
import kejing.portfolio.responsibility.Holders;

/** What people changed in the plans. Changes are only added. */
@ApplicationScoped
public class HandChanges {

    private static final String COLUMNS = """
            change_id, act_id, plan_id, client_id, branch_id, holders_before, holders_after, scheme_id, reason, explanation,
            exception, difference, made_by, made_by_staff, made_at""";

    private final Sql sql;
    private final ObjectMapper json;

    HandChanges(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.json = json;
    }

    /** Latest first, before the change named last. @param branchId of the client, null for all; @param clientId likewise */
    public List<HandChange> page(String planId, String branchId, String clientId, long before, int limit) {
        return sql.list(
                "select " + COLUMNS
                        + " from hand_change where plan_id = ? and change_id < ? and (?::text is null or branch_id = ?)"
                        + " and (?::text is null or client_id = ?) order by change_id desc limit ?",
                this::change,
                planId,
                before,
                branchId,
                branchId,
                clientId,
                clientId,
                limit);
    }

    /** Subjects of everybody who changed the plan, ordered. */
    Set<String> makersOf(String planId) {
        return new TreeSet<>(sql.list(
                "select distinct made_by from hand_change where plan_id = ?", row -> row.getString(1), planId));
    }

    /** The change's number is given by the table. */
    void add(List<HandChange> changes) {
        sql.batch(
                """
                insert into hand_change (act_id, plan_id, client_id, branch_id, holders_before, holders_after, scheme_id,
                  reason, explanation, exception, difference, made_by, made_by_staff, made_at)
                values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)""",
                changes.stream()
                        .map(change -> new Object[] {
                            change.actId(),
                            change.planId(),
                            change.clientId(),
                            change.branchId(),
                            write(change.before()),
                            write(change.after()),
                            change.schemeId(),
                            change.reason(),
                            change.explanation(),
                            change.exception() == null
                                    ? null
                                    : change.exception().id(),
                            change.difference(),
                            change.madeBy(),
                            change.madeByStaff(),
                            Timestamp.from(change.madeAt())
                        })
                        .toList());
    }

    private HandChange change(ResultSet row) throws SQLException {
        String exception = row.getString(11);
        return new HandChange(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                read(row.getString(6)),
                read(row.getString(7)),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                exception == null ? null : Rule.ofId(exception),
                row.getBigDecimal(12),
                row.getString(13),
                row.getString(14),
                row.getTimestamp(15).toInstant());
    }

    private String write(Holders holders) {
        try {
            return json.writeValueAsString(HolderView.of(holders));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("holders cannot be written as JSON", e);
        }
    }

    private Holders read(String text) {
        try {
            List<HolderView> views = json.readValue(text, new TypeReference<>() {});
            return new Holders(views.stream()
                    .map(view -> new Holder(view.staffId(), new BigDecimal(view.share()), view.lead()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored holders cannot be read", e);
        }
    }
}
