package kejing.portfolio.dossier;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kejing.chassis.sql.Sql;
import kejing.portfolio.sight.Where;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What lies in the dossiers. */
@ApplicationScoped
public class Dossiers {

    private static final String KIND_OF =
            "case when c.loan_balance = 0 then 'DEPOSIT_ONLY' when c.corporate then 'LOAN_CORPORATE' else 'LOAN_PERSONAL' end";

    private static final String INCOMPLETE =
            "exists (select 1 from unnest(?::text[], ?::text[]) as q(kind, code) where q.kind = " + KIND_OF
                    + " and not exists (select 1 from dossier_item d where d.client_id = c.client_id"
                    + " and d.code = q.code and d.withdrawn_at is null))";

    private final Sql sql;

    Dossiers(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /**
     * An item that is there.
     *
     * @param dated the day the document bears
     * @param sha256 of the scanned file in lower-case hexadecimal, null if there is none
     * @param doubleArchived whether the original lies in the vault and a copy is at hand
     */
    @Schema(name = "DossierItem")
    public record Item(
            String code,
            LocalDate dated,
            String name,
            String sha256,
            boolean doubleArchived,
            String staffId,
            Instant recordedAt) {}

    /** A client with the codes of what is in its dossier. */
    public record Row(String clientId, String name, String branchId, DossierKind kind, Set<String> present) {}

    /** @param staffId who leads the clients, null for those that nobody is responsible for; @param covered with any item */
    public record Coverage(String branchId, String staffId, long clients, long covered) {}

    /** Keeps the clients with something missing, or those with nothing missing. */
    public static Where incomplete(Where where, DossierRules rules, boolean incomplete) {
        List<String> kinds = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (DossierRules.Item item : rules.items()) {
            for (DossierKind kind : item.requiredFor()) {
                kinds.add(kind.name());
                codes.add(item.code());
            }
        }
        return where.and(
                incomplete
                        ? INCOMPLETE
                        : "c.client_id in (select client_id from dossier_item where withdrawn_at is null) and not "
                                + INCOMPLETE,
                kinds.toArray(String[]::new),
                codes.toArray(String[]::new));
    }

    /** Ordered by client id. */
    public List<Row> page(Where where, String after, int limit) {
        where.and("c.client_id > ?", after);
        return sql.list(
                "select c.client_id, c.name, c.branch_id, " + KIND_OF
                        + ", array(select d.code from dossier_item d where d.client_id = c.client_id"
                        + " and d.withdrawn_at is null) from client c where " + where + " order by c.client_id limit ?",
                row -> new Row(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        DossierKind.valueOf(row.getString(4)),
                        Set.of((String[]) row.getArray(5).getArray())),
                where.args(limit));
    }

    /** What is there of a client, in the order in which it was recorded. */
    public List<Item> items(String clientId) {
        return sql.list(
                """
                select code, dated, name, sha256, double_archived, staff_id, recorded_at from dossier_item
                where client_id = ? and withdrawn_at is null order by recorded_at, code""",
                row -> new Item(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5),
                        row.getString(6),
                        row.getTimestamp(7).toInstant()),
                clientId);
    }

    /** By branch and leading manager, as of the day. */
    public List<Coverage> coverage(Where where, LocalDate day) {
        Where all = new Where(day, day);
        return sql.list(
                """
                select c.branch_id, h.staff_id, count(*), count(d.client_id) from client c
                left join responsibility r on r.client_id = c.client_id and r.valid_from <= ?
                  and (r.valid_to is null or r.valid_to > ?)
                left join responsibility_holder h on h.client_id = r.client_id and h.valid_from = r.valid_from and h.lead
                left join (select distinct client_id from dossier_item where withdrawn_at is null) d
                  on d.client_id = c.client_id
                where\s""" + where + " group by 1, 2 order by 1, 2 nulls last",
                row -> new Coverage(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)),
                all.args(where.args()));
    }

    /** @return false if this item is there already */
    boolean add(String recordId, String clientId, Item item, String schemeId) {
        return sql.update(
                        """
                        insert into dossier_item (record_id, client_id, code, dated, name, sha256, double_archived,
                          scheme_id, staff_id, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing""",
                        recordId,
                        clientId,
                        item.code(),
                        item.dated(),
                        item.name(),
                        item.sha256(),
                        item.doubleArchived(),
                        schemeId,
                        item.staffId(),
                        Timestamp.from(item.recordedAt()))
                == 1;
    }

    /** @return false if this item is not there */
    boolean withdraw(String clientId, String code, String reason, String staffId, Instant at) {
        return sql.update("""
                        update dossier_item set withdrawn_at = ?, withdrawn_by = ?, reason = ?
                        where client_id = ? and code = ? and withdrawn_at is null""", Timestamp.from(at), staffId, reason, clientId, code) == 1;
    }
}
