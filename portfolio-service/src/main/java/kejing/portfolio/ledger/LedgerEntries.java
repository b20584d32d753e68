package kejing.portfolio.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kejing.chassis.money.Money;
import kejing.chassis.sql.Sql;
import kejing.portfolio.deadline.ClientScope;
import kejing.portfolio.deadline.Deadline;
import kejing.portfolio.deadline.DeadlineKind;
import kejing.portfolio.deadline.DeadlineSource;
import kejing.portfolio.sight.Where;

/** All entries of the ledgers that are kept by hand, and their deadlines. */
@ApplicationScoped
public class LedgerEntries implements DeadlineSource {

    private static final String SELECT = """
            select e.entry_id, e.kind, e.client_id, c.name, c.branch_id, e.account_id, e.happened_on, e.due_on, e.amount,
              e.details::text, e.staff_id, e.completed_on, e.result
            from ledger_entry e join client c using (client_id) where\s""";

    private final Sql sql;
    private final ObjectMapper json;

    LedgerEntries(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.json = json;
    }

    void add(LedgerEntry entry, String schemeId, Instant at) {
        sql.update(
                """
                insert into ledger_entry (entry_id, kind, client_id, account_id, happened_on, due_on, amount, details,
                  scheme_id, staff_id, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""",
                entry.entryId(),
                entry.kind().name(),
                entry.clientId(),
                entry.accountId(),
                entry.happenedOn(),
                entry.dueOn(),
                entry.amount() == null ? null : entry.amount().amount(),
                write(entry.details()),
                schemeId,
                entry.staffId(),
                Timestamp.from(at));
    }

    /** @return whether it was open */
    boolean complete(String entryId, LocalDate on, String result, String staffId) {
        return sql.update(
                        "update ledger_entry set completed_on = ?, result = ?, completed_by = ?"
                                + " where entry_id = ? and completed_on is null",
                        on,
                        result,
                        staffId,
                        entryId)
                == 1;
    }

    public Optional<LedgerEntry> byId(String entryId) {
        return sql.one(SELECT + "e.entry_id = ?", this::read, entryId);
    }

    /** The last event first; day and id are those of the last entry already read. */
    public List<LedgerEntry> page(Where where, LocalDate day, String id, int limit) {
        if (day != null) {
            where.and("(e.happened_on, e.entry_id) < (?, ?)", day, id);
        }
        return sql.list(
                SELECT + where + " order by e.happened_on desc, e.entry_id desc limit ?",
                this::read,
                where.args(limit));
    }

    /** Whether the loan exists and is the client's. */
    boolean isLoanOf(String accountId, String clientId) {
        return sql.one(
                        "select 1 from account where account_id = ? and client_id = ? and kind = 'LOAN'",
                        row -> 1,
                        accountId,
                        clientId)
                .isPresent();
    }

    @Override
    public List<Deadline> open(ClientScope clients, LocalDate until) {
        Where where = clients.where().and("e.completed_on is null and e.due_on <= ?", until);
        return sql.list(
                "select e.entry_id, e.kind, e.client_id, e.due_on from ledger_entry e join client c using (client_id)"
                        + " where " + where,
                row -> new Deadline(
                        DeadlineKind.LEDGER,
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class)),
                where.args());
    }

    private LedgerEntry read(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal(9);
        return new LedgerEntry(
                row.getString(1),
                LedgerKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                amount == null ? null : Money.yuan(amount),
                details(row.getString(10)),
                row.getString(11),
                row.getObject(12, LocalDate.class),
                row.getString(13));
    }

    private Map<String, String> details(String stored) {
        try {
            return json.readValue(stored, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored details are not JSON", e);
        }
    }

    private String write(Map<String, String> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
