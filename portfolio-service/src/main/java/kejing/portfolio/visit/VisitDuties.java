package kejing.portfolio.visit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kejing.chassis.identity.Actor;
import kejing.chassis.money.Money;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.sql.Sql;
import kejing.portfolio.sight.Where;

/** How the duties to visit stand, computed from the clients, the ledger and the records of visits. */
@ApplicationScoped
public class VisitDuties {

    private static final String NO_LIMIT = "1000000000000000000";

    private final Sql sql;
    private final Schemes schemes;

    VisitDuties(AgroalDataSource dataSource, Schemes schemes) {
        this.sql = new Sql(dataSource);
        this.schemes = schemes;
    }

    /**
     * What is asked for; null leaves a criterion out.
     *
     * @param withoutVisitSince clients not visited on this day or later, with or without a duty
     */
    public record Criteria(VisitState state, String branchId, String staffId, LocalDate withoutVisitSince) {}

    /** A client with its duty. @param lastVisitedOn null if never */
    public record Row(
            String clientId,
            String name,
            String branchId,
            Money loan,
            LocalDate lastVisitedOn,
            VisitDutyPolicy.Duty duty) {}

    /** Ordered by client id. Clients without a duty are left out unless they are asked for. */
    public List<Row> page(Criteria criteria, Actor actor, LocalDate today, String after, int limit) {
        VisitRules rules = rules(today);
        VisitDutyPolicy policy = new VisitDutyPolicy(rules);
        Where where = new Where(bands(rules, today))
                .and("c.client_id > ?", after)
                .seenBy(actor, today)
                .heldBy(criteria.staffId(), today)
                .andIf("c.branch_id = ?", criteria.branchId())
                .andIf("not " + visitedFrom("?"), criteria.withoutVisitSince());
        if (criteria.state() != null) {
            if (criteria.state() == VisitState.OVERDUE) {
                where.and("not " + visitedFrom("?"), latestBefore(today));
            }
            where.and(condition(criteria.state()));
        } else if (criteria.withoutVisitSince() == null) {
            where.and("b.every is not null");
        }
        return sql.list(
                """
                select c.client_id, c.name, c.branch_id, c.loan_balance, r.valid_from,
                  (select max(m.visited_on) from visit m where m.client_id = c.client_id and m.counts)
                from client c
                left join unnest(?::numeric[], ?::numeric[], ?, ?::date[], ?::date[])
                  as b(low, high, every, starts_on, before_on) on c.loan_balance >= b.low and c.loan_balance < b.high
                left join responsibility r on r.client_id = c.client_id and r.valid_from <= ?
                  and (r.valid_to is null or r.valid_to > ?)
                where\s""" + where + " order by c.client_id limit ?", row -> read(row, policy, today), where.args(limit));
    }

    public VisitRules rules(LocalDate day) {
        return schemes.inForce(VisitRulesKind.KIND, day, VisitRules.class).parameters();
    }

    /**
     * The same distinctions as {@link VisitDutyPolicy}, in SQL. Asking whether there is a visit lets the database join
     * all clients with all visits at once, which comparing with the last visit of each does not.
     */
    private static String condition(VisitState state) {
        return switch (state) {
            case DONE -> visitedFrom("b.starts_on");
            case DUE ->
                "b.every is not null and not " + visitedFrom("b.starts_on") + " and (r.valid_from >= b.starts_on or "
                        + visitedFrom("b.before_on") + ")";
            case OVERDUE ->
                "b.every is not null and not " + visitedFrom("b.before_on")
                        + " and coalesce(r.valid_from < b.starts_on, true)";
            case NONE -> "b.every is null";
        };
    }

    /** Whoever is overdue by any cadence was not visited since; a constant, by which most clients are left out early. */
    private static LocalDate latestBefore(LocalDate today) {
        return Stream.of(VisitCadence.values())
                .map(every -> every.firstDayBefore(today))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static String visitedFrom(String day) {
        return "exists (select 1 from visit m where m.client_id = c.client_id and m.counts and m.visited_on >= " + day
                + ")";
    }

    private static Object[] bands(VisitRules rules, LocalDate today) {
        List<String> low = new ArrayList<>();
        List<String> high = new ArrayList<>();
        List<String> every = new ArrayList<>();
        List<String> starts = new ArrayList<>();
        List<String> before = new ArrayList<>();
        String below = NO_LIMIT;
        List<VisitRules.Band> bands = new ArrayList<>(rules.loanBands());
        if (rules.depositOnly() != null) {
            bands.add(new VisitRules.Band(Money.ZERO, rules.depositOnly()));
        }
        for (VisitRules.Band band : bands) {
            boolean depositOnly = band.from().isZero();
            low.add(band.from().toString());
            high.add(depositOnly ? BigDecimal.valueOf(1, 2).toPlainString() : below);
            every.add(band.every().name());
            starts.add(band.every().firstDay(today).toString());
            before.add(band.every().firstDayBefore(today).toString());
            below = band.from().toString();
        }
        return new Object[] {array(low), array(high), array(every), array(starts), array(before), today, today};
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static Row read(ResultSet row, VisitDutyPolicy policy, LocalDate today) throws SQLException {
        Money loan = Money.yuan(row.getBigDecimal(4));
        LocalDate last = row.getObject(6, LocalDate.class);
        return new Row(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                loan,
                last,
                policy.duty(loan, last, row.getObject(5, LocalDate.class), today));
    }
}
