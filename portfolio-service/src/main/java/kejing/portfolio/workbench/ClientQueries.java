package kejing.portfolio.workbench;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.money.Money;
import kejing.chassis.sql.Sql;
import kejing.portfolio.Roles;
import kejing.portfolio.client.ClientCategory;
import kejing.portfolio.client.ClientTier;

/**
 * Searches in the register of clients. Bank-wide roles see every client, a branch head those of the branch, anybody else
 * those that they hold on the day.
 */
@ApplicationScoped
public class ClientQueries {

    private static final String HELD = """
            select 1 from responsibility r join responsibility_holder h using (client_id, valid_from)
            where r.client_id = c.client_id and r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)""";

    /** Held by the person, or by somebody on a leave whose deputy the person is. */
    private static final String VISIBLE = " and (? or (? and c.branch_id = ?) or exists (" + HELD
            + " and (h.staff_id = ? or exists (select 1 from leave_cover l where l.staff_id = h.staff_id"
            + " and l.deputy_id = ? and l.from_day <= ? and l.to_day > ?))))";

    private final Sql sql;

    ClientQueries(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** What is asked for; null leaves a criterion out. {@code text} occurs in name or id. */
    public record Criteria(String branchId, String holder, ClientTier tier, String text, LocalDate on) {}

    /** A client in a list. */
    public record Row(
            String clientId,
            String name,
            String branchId,
            ClientCategory category,
            ClientTier tier,
            boolean corporate,
            Money loan,
            Money deposit,
            int difficulty,
            boolean nonPerforming,
            String groupId) {}

    /** Ordered by client id. */
    public List<Row> page(Criteria criteria, Actor actor, String after, int limit) {
        String tier = criteria.tier() == null ? null : criteria.tier().name();
        return sql.list(
                """
                select c.client_id, c.name, c.branch_id, c.category, c.tier, c.corporate, c.loan_balance,
                  c.deposit_balance, c.difficulty, c.non_performing, c.group_id
                from client c
                where c.client_id > ? and (?::text is null or c.branch_id = ?) and (?::text is null or c.tier = ?)
                  and (?::text is null or position(lower(?) in lower(c.name)) > 0 or position(lower(?) in lower(c.client_id)) > 0)
                  and (?::text is null or exists (\
                """ + HELD + " and h.staff_id = ?))" + VISIBLE + " order by c.client_id limit ?",
                ClientQueries::row,
                after,
                criteria.branchId(),
                criteria.branchId(),
                tier,
                tier,
                criteria.text(),
                criteria.text(),
                criteria.text(),
                criteria.holder(),
                criteria.on(),
                criteria.on(),
                criteria.holder(),
                actor.bankWide(),
                actor.has(Roles.BRANCH_HEAD),
                actor.unitId(),
                criteria.on(),
                criteria.on(),
                actor.personId(),
                actor.personId(),
                criteria.on(),
                criteria.on(),
                limit);
    }

    public boolean isVisible(String clientId, LocalDate on, Actor actor) {
        return sql.one(
                        "select 1 from client c where c.client_id = ?" + VISIBLE,
                        row -> 1,
                        clientId,
                        actor.bankWide(),
                        actor.has(Roles.BRANCH_HEAD),
                        actor.unitId(),
                        on,
                        on,
                        actor.personId(),
                        actor.personId(),
                        on,
                        on)
                .isPresent();
    }

    /** Clients that nobody is responsible for on the day, ordered by id. */
    public List<Row> withoutResponsible(String branchId, LocalDate on, String after, int limit) {
        return sql.list(
                """
                select c.client_id, c.name, c.branch_id, c.category, c.tier, c.corporate, c.loan_balance,
                  c.deposit_balance, c.difficulty, c.non_performing, c.group_id
                from client c
                where c.client_id > ? and (?::text is null or c.branch_id = ?) and not exists (\
                """ + HELD + ") order by c.client_id limit ?",
                ClientQueries::row,
                after,
                branchId,
                branchId,
                on,
                on,
                limit);
    }

    public int countWithoutResponsible(String branchId, LocalDate on) {
        return sql.one(
                        "select count(*) from client c where (?::text is null or c.branch_id = ?) and not exists ("
                                + HELD + ")",
                        row -> row.getInt(1),
                        branchId,
                        branchId,
                        on,
                        on)
                .orElseThrow();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                ClientCategory.valueOf(row.getString(4)),
                ClientTier.valueOf(row.getString(5)),
                row.getBoolean(6),
                Money.yuan(row.getBigDecimal(7)),
                Money.yuan(row.getBigDecimal(8)),
                row.getInt(9),
                row.getBoolean(10),
                row.getString(11));
    }
}
