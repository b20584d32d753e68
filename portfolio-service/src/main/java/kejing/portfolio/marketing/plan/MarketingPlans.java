package kejing.portfolio.marketing.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kejing.chassis.identity.Actor;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.rest.Versions;
import kejing.chassis.sql.Sql;
import kejing.portfolio.client.Client;
import kejing.portfolio.deadline.ClientScope;
import kejing.portfolio.deadline.Deadline;
import kejing.portfolio.deadline.DeadlineKind;
import kejing.portfolio.deadline.DeadlineSource;
import kejing.portfolio.sight.Where;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All yearly marketing plans, which clients have none, what was cross-sold, and which actions are due. */
@ApplicationScoped
public class MarketingPlans implements DeadlineSource {

    private static final String SELECT = """
            select p.marketing_plan_id, p.client_id, c.name, c.branch_id, p.year, p.state, p.start_loan, p.start_deposit,
              p.target_loan, p.target_deposit, c.loan_balance, c.deposit_balance, p.cross_sales::text, p.drafted_by,
              p.editors, p.version, p.return_reason, p.decided_by_name, p.decided_at
            from marketing_plan p join client c using (client_id) where\s""";

    private final Sql sql;
    private final ObjectMapper json;

    MarketingPlans(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.json = json;
    }

    /** What is asked for; null leaves a criterion out. @param staffId among the holders of the client today */
    public record Criteria(int year, MarketingPlan.State state, String branchId, String staffId, String clientId) {}

    /** A company without an approved plan. @param planId of one that is not approved yet, null if there is none */
    @Schema(name = "UnplannedClient")
    public record Unplanned(String clientId, String name, String branchId, String planId, MarketingPlan.State state) {}

    /** @param staffId who leads the companies, null for those that nobody is responsible for; @param covered with an approved plan */
    public record Coverage(String branchId, String staffId, long clients, long covered) {}

    public Optional<MarketingPlan> find(String planId, Actor actor, LocalDate today) {
        Where where = new Where().seenBy(actor, today).and("p.marketing_plan_id = ?", planId);
        return list(where, 1).stream().findFirst();
    }

    /** Ordered by id. */
    public List<MarketingPlan> page(Criteria criteria, Actor actor, LocalDate today, String after, int limit) {
        Where where = new Where()
                .seenBy(actor, today)
                .and("p.year = ?", criteria.year())
                .and("p.marketing_plan_id > ?", after)
                .heldBy(criteria.staffId(), today)
                .andIf(
                        "p.state = ?",
                        criteria.state() == null ? null : criteria.state().name())
                .andIf("c.branch_id = ?", criteria.branchId())
                .andIf("p.client_id = ?", criteria.clientId());
        return list(where, limit);
    }

    /** Companies without an approved plan for the year, ordered by client id. */
    public List<Unplanned> unplanned(Criteria criteria, Actor actor, LocalDate today, String after, int limit) {
        Where where = new Where(criteria.year())
                .and("c.corporate and c.client_id > ?", after)
                .and("(p.state is null or p.state <> 'APPROVED')")
                .seenBy(actor, today)
                .heldBy(criteria.staffId(), today)
                .andIf("c.branch_id = ?", criteria.branchId());
        return sql.list(
                """
                select c.client_id, c.name, c.branch_id, p.marketing_plan_id, p.state from client c
                left join marketing_plan p on p.client_id = c.client_id and p.year = ? where\s""" + where + " order by c.client_id limit ?",
                row -> new Unplanned(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5) == null ? null : MarketingPlan.State.valueOf(row.getString(5))),
                where.args(limit));
    }

    /** Of companies, by branch and leading manager, as of the day. */
    public List<Coverage> coverage(int year, String branchId, Actor actor, LocalDate day) {
        Where where =
                new Where(day, day, year).and("c.corporate").seenBy(actor, day).andIf("c.branch_id = ?", branchId);
        return sql.list(
                """
                select c.branch_id, h.staff_id, count(*), count(p.client_id) from client c
                left join responsibility r on r.client_id = c.client_id and r.valid_from <= ?
                  and (r.valid_to is null or r.valid_to > ?)
                left join responsibility_holder h on h.client_id = r.client_id and h.valid_from = r.valid_from and h.lead
                left join marketing_plan p on p.client_id = c.client_id and p.year = ? and p.state = 'APPROVED'
                where\s""" + where + " group by 1, 2 order by 1, 2 nulls last",
                row -> new Coverage(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)),
                where.args());
    }

    /** How many sales of each kind each client got in a year. */
    public Map<String, Map<CrossSaleKind, Integer>> sold(Collection<String> clientIds, int year) {
        Map<String, Map<CrossSaleKind, Integer>> sold = new HashMap<>();
        sql.list(
                """
                select client_id, kind, count(*) from cross_sale where client_id = any (?) and sold_on >= ? and sold_on < ?
                group by 1, 2""",
                row -> sold.computeIfAbsent(row.getString(1), client -> new EnumMap<>(CrossSaleKind.class))
                        .put(CrossSaleKind.valueOf(row.getString(2)), row.getInt(3)),
                clientIds.toArray(String[]::new),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 1, 1, 1));
        return sold;
    }

    @Override
    public List<Deadline> open(ClientScope clients, LocalDate until) {
        Where where = clients.where(until);
        return sql.list(
                """
                select a.marketing_plan_id || '.' || a.no, a.title, p.client_id, a.due
                from marketing_action a join marketing_plan p using (marketing_plan_id) join client c using (client_id)
                where a.done_on is null and p.state = 'APPROVED' and a.due <= ? and\s""" + where,
                row -> new Deadline(
                        DeadlineKind.MARKETING_ACTION,
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class)),
                where.args());
    }

    /** @return false if the client has a plan for the year */
    boolean add(String planId, Client client, int year, MarketingPlan.Content content, Actor actor, Instant at) {
        boolean added = sql.update(
                        """
                        insert into marketing_plan (marketing_plan_id, client_id, year, state, start_loan, start_deposit,
                          target_loan, target_deposit, cross_sales, drafted_by, editors, drafted_at)
                        values (?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?::jsonb, ?, ?, ?) on conflict do nothing""",
                        planId,
                        client.clientId(),
                        year,
                        client.loan().amount(),
                        client.deposit().amount(),
                        content.targetLoan().amount(),
                        content.targetDeposit().amount(),
                        write(content.crossSales()),
                        actor.personId(),
                        new String[] {actor.personId()},
                        Timestamp.from(at))
                == 1;
        if (added) {
            addActions(planId, content.actions());
        }
        return added;
    }

    /** @throws Problem 412 if it was changed meanwhile */
    void rewrite(MarketingPlan before, MarketingPlan.Content content, String staffId) {
        requireSame(
                before,
                sql.update(
                        """
                        update marketing_plan set state = 'DRAFT', return_reason = null, target_loan = ?, target_deposit = ?,
                          cross_sales = ?::jsonb, version = version + 1,
                          editors = case when ? = any (editors) then editors else editors || ?::text end
                        where marketing_plan_id = ? and version = ?""",
                        content.targetLoan().amount(),
                        content.targetDeposit().amount(),
                        write(content.crossSales()),
                        staffId,
                        staffId,
                        before.planId(),
                        before.version()));
        sql.update("delete from marketing_action where marketing_plan_id = ?", before.planId());
        addActions(before.planId(), content.actions());
    }

    /** @throws Problem 412 if it was changed meanwhile */
    void submit(MarketingPlan before, Instant at) {
        requireSame(before, sql.update("""
                        update marketing_plan set state = 'SUBMITTED', return_reason = null, submitted_at = ?,
                          version = version + 1 where marketing_plan_id = ? and version = ?""", Timestamp.from(at), before.planId(), before.version()));
    }

    /** @param reason why it is returned, null if it is approved; @throws Problem 412 if it was changed meanwhile */
    void decide(MarketingPlan before, String reason, Actor head, Instant at) {
        requireSame(
                before,
                sql.update(
                        """
                        update marketing_plan set state = ?, return_reason = ?, decided_by = ?, decided_by_name = ?,
                          decided_at = ?, version = version + 1 where marketing_plan_id = ? and version = ?""",
                        reason == null ? "APPROVED" : "RETURNED",
                        reason,
                        head.personId(),
                        head.name(),
                        Timestamp.from(at),
                        before.planId(),
                        before.version()));
    }

    /** @return false if there is no such open action */
    boolean complete(String planId, int no, LocalDate on, String note, String staffId) {
        return sql.update("""
                        update marketing_action set done_on = ?, done_note = ?, done_by = ?
                        where marketing_plan_id = ? and no = ? and done_on is null""", on, note, staffId, planId, no) == 1;
    }

    void add(CrossSale sale) {
        sql.update(
                "insert into cross_sale (sale_id, client_id, kind, product, sold_on, staff_id, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                sale.saleId(),
                sale.clientId(),
                sale.kind().name(),
                sale.product(),
                sale.soldOn(),
                sale.staffId(),
                Timestamp.from(sale.recordedAt()));
    }

    private List<MarketingPlan> list(Where where, int limit) {
        List<MarketingPlan> bare =
                sql.list(SELECT + where + " order by p.marketing_plan_id limit ?", this::bare, where.args(limit));
        Map<String, List<MarketingPlan.Action>> actions = new HashMap<>();
        sql.list(
                """
                select marketing_plan_id, no, title, due, done_on, done_note from marketing_action
                where marketing_plan_id = any (?) order by marketing_plan_id, no""",
                row -> actions.computeIfAbsent(row.getString(1), plan -> new ArrayList<>())
                        .add(new MarketingPlan.Action(
                                row.getInt(2),
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, LocalDate.class),
                                row.getString(6))),
                (Object) bare.stream().map(MarketingPlan::planId).toArray(String[]::new));
        return bare.stream()
                .map(plan -> plan.with(actions.getOrDefault(plan.planId(), List.of())))
                .toList();
    }

    private void addActions(String planId, List<MarketingPlan.Planned> actions) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            MarketingPlan.Planned action = actions.get(i);
            rows.add(new Object[] {planId, i + 1, action.title(), action.due()});
        }
        sql.batch("insert into marketing_action (marketing_plan_id, no, title, due) values (?, ?, ?, ?)", rows);
    }

    private static void requireSame(MarketingPlan before, int updated) {
        if (updated == 0) {
            throw Problem.stale(Versions.tag(before.version() + 1));
        }
    }

    private MarketingPlan bare(ResultSet row) throws SQLException {
        return new MarketingPlan(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                MarketingPlan.State.valueOf(row.getString(6)),
                Money.yuan(row.getBigDecimal(7)),
                Money.yuan(row.getBigDecimal(8)),
                Money.yuan(row.getBigDecimal(9)),
                Money.yuan(row.getBigDecimal(10)),
                Money.yuan(row.getBigDecimal(11)),
                Money.yuan(row.getBigDecimal(12)),
                crossSales(row.getString(13)),
                row.getString(14),
                List.of((String[]) row.getArray(15).getArray()),
                row.getInt(16),
                row.getString(17),
                row.getString(18),
                row.getTimestamp(19) == null ? null : row.getTimestamp(19).toInstant(),
                List.of());
    }

    private Map<CrossSaleKind, Integer> crossSales(String stored) {
        try {
            return json.readValue(stored, new TypeReference<EnumMap<CrossSaleKind, Integer>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored cross-sales are not JSON", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
