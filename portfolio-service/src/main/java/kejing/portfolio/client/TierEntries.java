package kejing.portfolio.client;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.chassis.sql.Sql;

/** When the tier of each client was decided, by which facts. */
@ApplicationScoped
public class TierEntries {

    private static final String COLUMNS =
            "client_id, reference_date, category, loan_balance, group_id, tier, group_loans, scheme_id";

    private final Sql sql;

    TierEntries(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Everything about one client, latest first. */
    public List<TierEntry> of(String clientId) {
        return sql.list(
                "select " + COLUMNS + " from client_tier where client_id = ? order by reference_date desc",
                TierEntries::entry,
                clientId);
    }

    /** Everything about these clients and about all that are or were in a group with them, or in one of these groups. */
    List<TierEntry> ofClientsAndGroups(Collection<String> clientIds, Collection<String> groupIds) {
        return sql.list(
                "with g as (select unnest(?) as group_id union"
                        + " select group_id from client_tier where client_id = any (?) and group_id is not null) select "
                        + COLUMNS + " from client_tier where client_id = any (?)"
                        + " or client_id in (select m.client_id from g join client_tier m using (group_id))",
                TierEntries::entry,
                groupIds.toArray(String[]::new),
                clientIds.toArray(String[]::new),
                clientIds.toArray(String[]::new));
    }

    void putAll(List<TierEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        sql.update(
                "insert into client_tier (" + COLUMNS + """
                        ) select * from unnest(?, ?::date[], ?, ?::numeric[], ?, ?, ?::numeric[], ?)
                        on conflict (client_id, reference_date) do update set category = excluded.category,
                          loan_balance = excluded.loan_balance, group_id = excluded.group_id, tier = excluded.tier,
                          group_loans = excluded.group_loans, scheme_id = excluded.scheme_id""",
                Columns.of(entries, TierEntry::clientId),
                Columns.of(entries, TierEntry::referenceDate),
                Columns.of(entries, TierEntry::category),
                Columns.of(entries, TierEntry::loan),
                Columns.of(entries, TierEntry::groupId),
                Columns.of(entries, TierEntry::tier),
                Columns.of(entries, TierEntry::groupLoans),
                Columns.of(entries, TierEntry::schemeId));
    }

    private static TierEntry entry(ResultSet row) throws SQLException {
        return new TierEntry(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                ClientCategory.valueOf(row.getString(3)),
                Money.yuan(row.getBigDecimal(4)),
                row.getString(5),
                ClientTier.valueOf(row.getString(6)),
                Money.yuan(row.getBigDecimal(7)),
                row.getString(8));
    }
}
