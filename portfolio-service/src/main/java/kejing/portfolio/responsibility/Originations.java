package kejing.portfolio.responsibility;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kejing.chassis.sql.Sql;

/** The ledger of origination: entries are added and never changed or removed; the database refuses it too. */
@ApplicationScoped
public class Originations {

    private static final String SELECT = "select loan_id, client_id, staff_id, originated_on from origination ";

    private final Sql sql;

    Originations(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** First loan first. */
    public List<Origination> ofClients(Collection<String> clientIds) {
        return sql.list(
                SELECT + "where client_id = any (?) order by client_id, originated_on, loan_id",
                Originations::origination,
                (Object) clientIds.toArray(String[]::new));
    }

    /** Those of the loans that are known, by loan. */
    Map<String, Origination> byLoan(Collection<String> loanIds) {
        Map<String, Origination> known = new HashMap<>();
        sql.list(SELECT + "where loan_id = any (?)", Originations::origination, (Object) loanIds.toArray(String[]::new))
                .forEach(one -> known.put(one.loanId(), one));
        return known;
    }

    /** Those of the ids that are clients of the bank. */
    Set<String> knownClients(Collection<String> clientIds) {
        return new HashSet<>(
                sql.list("select client_id from client where client_id = any (?)", row -> row.getString(1), (Object)
                        clientIds.toArray(String[]::new)));
    }

    /** Lets another import wait until the end of the transaction. */
    void lock() {
        sql.list("select pg_advisory_xact_lock(hashtextextended('originations', 0))", row -> 0);
    }

    void add(List<Origination> entries, String by, Instant at) {
        sql.update(
                """
                insert into origination (loan_id, client_id, staff_id, originated_on, recorded_by, recorded_at)
                select n.*, ?, ?::timestamptz from unnest(?, ?, ?, ?::date[]) as n""",
                by,
                Timestamp.from(at),
                texts(entries, Origination::loanId),
                texts(entries, Origination::clientId),
                texts(entries, Origination::staffId),
                texts(entries, entry -> entry.originatedOn().toString()));
    }

    private static String[] texts(List<Origination> entries, Function<Origination, String> text) {
        return entries.stream().map(text).toArray(String[]::new);
    }

    private static Origination origination(ResultSet row) throws SQLException {
        return new Origination(row.getString(1), row.getString(2), row.getString(3), row.getObject(4, LocalDate.class));
    }
}
