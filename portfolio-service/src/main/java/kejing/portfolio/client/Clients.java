package kejing.portfolio.client;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kejing.chassis.money.Money;
import kejing.chassis.sql.Sql;

/** The clients of the bank. */
@ApplicationScoped
public class Clients {

    private static final String COLUMNS = """
            client_id, name, branch_id, category, corporate, loan_balance, deposit_balance, difficulty, non_performing,
            incumbent, developed_by, group_id, as_of, reference_date, tier, group_loans, tier_scheme_id""";

    private final Sql sql;

    Clients(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    public Optional<Client> byId(String clientId) {
        return sql.one("select " + COLUMNS + " from client where client_id = ?", Clients::client, clientId);
    }

    /** Ordered by id. */
    public List<Client> all() {
        return sql.list("select " + COLUMNS + " from client order by client_id", Clients::client);
    }

    /** Those of the clients that there are, ordered by id. */
    public List<Client> byIds(Collection<String> clientIds) {
        return sql.list(
                "select " + COLUMNS + " from client where client_id = any (?) order by client_id",
                Clients::client,
                (Object) clientIds.toArray(String[]::new));
    }

    /** Those of these tiers and these besides, ordered by id. */
    public List<Client> ofTiers(Collection<ClientTier> tiers, Collection<String> besides) {
        return sql.list(
                "select " + COLUMNS + " from client where tier = any (?) or client_id = any (?) order by client_id",
                Clients::client,
                tiers.stream().map(ClientTier::name).toArray(String[]::new),
                besides.toArray(String[]::new));
    }

    /** Ids of the members of a group, ordered. */
    public List<String> idsOfGroup(String groupId) {
        return sql.list(
                "select client_id from client where group_id = ? order by client_id", row -> row.getString(1), groupId);
    }

    /** Names by client id. */
    public Map<String, String> namesOf(Collection<String> clientIds) {
        Map<String, String> names = new HashMap<>();
        sql.list(
                "select client_id, name from client where client_id = any (?)",
                row -> names.put(row.getString(1), row.getString(2)),
                (Object) clientIds.toArray(String[]::new));
        return names;
    }

    public boolean isEmpty() {
        return sql.one("select 1 from client limit 1", row -> 1).isEmpty();
    }

    /** The clients with these ids, and every member of these groups. */
    public List<Client> among(Collection<String> clientIds, Collection<String> groupIds) {
        return sql.list(
                "select " + COLUMNS + " from client where client_id = any (?) or group_id = any (?)",
                Clients::client,
                clientIds.toArray(String[]::new),
                groupIds.toArray(String[]::new));
    }

    /** Those of the ids that are known. */
    Set<String> knownOf(Collection<String> clientIds) {
        return new HashSet<>(
                sql.list("select client_id from client where client_id = any (?)", row -> row.getString(1), (Object)
                        clientIds.toArray(String[]::new)));
    }

    /** One import at a time: tiers of a group depend on all its members, loan classes on all accounts. */
    void lockForImport() {
        sql.list("select pg_advisory_xact_lock(hashtextextended('client-import', 0))", row -> 0);
    }

    /** Adds the clients or replaces what is known of them, in one statement. */
    void putAll(List<Client> clients) {
        if (clients.isEmpty()) {
            return;
        }
        List<NameIndex> names =
                clients.stream().map(client -> NameIndex.of(client.name())).toList();
        sql.update(
                "insert into client (" + COLUMNS + """
                        , initials, search_terms)
                        select client_id, name, branch_id, category, corporate, loan_balance, deposit_balance, difficulty,
                          non_performing, incumbent, developed_by, group_id, as_of, reference_date, tier, group_loans,
                          tier_scheme_id, initials, string_to_array(terms, ' ')
                        from unnest(?, ?, ?, ?, ?::boolean[], ?::numeric[], ?::numeric[], ?::integer[], ?::boolean[],
                          ?, ?, ?, ?::date[], ?::date[], ?, ?::numeric[], ?, ?, ?)
                          as n (client_id, name, branch_id, category, corporate, loan_balance, deposit_balance,
                          difficulty, non_performing, incumbent, developed_by, group_id, as_of, reference_date, tier,
                          group_loans, tier_scheme_id, initials, terms)
                        on conflict (client_id) do update set name = excluded.name, branch_id = excluded.branch_id,
                          category = excluded.category, corporate = excluded.corporate,
                          loan_balance = excluded.loan_balance, deposit_balance = excluded.deposit_balance,
                          difficulty = excluded.difficulty, non_performing = excluded.non_performing,
                          incumbent = excluded.incumbent, developed_by = excluded.developed_by,
                          group_id = excluded.group_id, as_of = excluded.as_of,
                          reference_date = excluded.reference_date, tier = excluded.tier,
                          group_loans = excluded.group_loans, tier_scheme_id = excluded.tier_scheme_id,
                          initials = excluded.initials, search_terms = excluded.search_terms""",
                Columns.of(clients, Client::clientId),
                Columns.of(clients, Client::name),
                Columns.of(clients, Client::branchId),
                Columns.of(clients, Client::category),
                Columns.of(clients, Client::corporate),
                Columns.of(clients, Client::loan),
                Columns.of(clients, Client::deposit),
                Columns.of(clients, Client::difficulty),
                Columns.of(clients, Client::nonPerforming),
                Columns.of(clients, Client::incumbent),
                Columns.of(clients, Client::developedBy),
                Columns.of(clients, Client::groupId),
                Columns.of(clients, Client::asOf),
                Columns.of(clients, Client::referenceDate),
                Columns.of(clients, Client::tier),
                Columns.of(clients, Client::groupLoans),
                Columns.of(clients, Client::tierSchemeId),
                Columns.of(names, NameIndex::initials),
                Columns.of(names, name -> String.join(" ", name.terms())));
    }

    private static Client client(ResultSet row) throws SQLException {
        return new Client(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                ClientCategory.valueOf(row.getString(4)),
                row.getBoolean(5),
                Money.yuan(row.getBigDecimal(6)),
                Money.yuan(row.getBigDecimal(7)),
                row.getInt(8),
                row.getBoolean(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getObject(13, LocalDate.class),
                row.getObject(14, LocalDate.class),
                ClientTier.valueOf(row.getString(15)),
                Money.yuan(row.getBigDecimal(16)),
                row.getString(17));
    }
}
