package kejing.portfolio.visit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
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
        if (criteria.state() != VisitState.DUE) {
            return page(criteria, condition(criteria, today), actor, today, after, limit);
        }
        // Each half can be found by an index of its own; a client is in one of them only.
        return Stream.concat(
                        page(criteria, dueSinceLastVisit(today), actor, today, after, limit).stream(),
                        page(criteria, dueSinceTakenOver(today), actor, today, after, limit).stream())
                .sorted(Comparator.comparing(Row::clientId))
                .limit(limit)
                .toList();
    }

    private List<Row> page(
            Criteria criteria, Condition condition, Actor actor, LocalDate today, String after, int limit) {
        VisitRules rules = rules(today);
        VisitDutyPolicy policy = new VisitDutyPolicy(rules);
        Where where = new Where(bands(rules, today))
                .and("c.client_id > ?", after)
                .seenBy(actor, today)
                .heldBy(criteria.staffId(), today)
                .andIf("c.branch_id = ?", criteria.branchId())
                .andIf("(c.last_visited_on is null or c.last_visited_on < ?)", criteria.withoutVisitSince())
                .and(condition.text(), condition.arguments().toArray());
        return sql.list(
                """
                select c.client_id, c.name, c.branch_id, c.loan_balance, r.valid_from, c.last_visited_on
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

    /** A condition with its arguments. Constants beside the days of the band let an index narrow the search. */
    private record Condition(String text, List<Object> arguments) {

        static Condition of(String text, Object... arguments) {
            return new Condition(text, List.of(arguments));
        }
    }

    /** The same distinctions as {@link VisitDutyPolicy}, in SQL; {@link VisitState#DUE} has two halves. */
    private static Condition condition(Criteria criteria, LocalDate today) {
        if (criteria.state() == null) {
            return Condition.of(criteria.withoutVisitSince() == null ? "b.every is not null" : "true");
        }
        return switch (criteria.state()) {
            case DONE ->
                Condition.of(
                        "c.last_visited_on >= b.starts_on and c.last_visited_on >= ?",
                        day(VisitCadence::firstDay, today, Comparator.naturalOrder()));
            case OVERDUE ->
                Condition.of(
                        "b.every is not null and coalesce(c.last_visited_on < b.before_on, true)"
                                + " and coalesce(r.valid_from < b.starts_on, true)"
                                + " and (c.last_visited_on is null or c.last_visited_on < ?)",
                        day(VisitCadence::firstDayBefore, today, Comparator.reverseOrder()));
            case NONE -> Condition.of("b.every is null");
            case DUE -> throw new IllegalArgumentException("two halves");
        };
    }

    private static Condition dueSinceLastVisit(LocalDate today) {
        return Condition.of(
                "b.every is not null and c.last_visited_on >= b.before_on and c.last_visited_on < b.starts_on"
                        + " and c.last_visited_on >= ? and c.last_visited_on < ?",
                day(VisitCadence::firstDayBefore, today, Comparator.naturalOrder()),
                day(VisitCadence::firstDay, today, Comparator.reverseOrder()));
    }

    private static Condition dueSinceTakenOver(LocalDate today) {
        return Condition.of(
                "b.every is not null and coalesce(c.last_visited_on < b.before_on, true)"
                        + " and r.valid_from >= b.starts_on and r.valid_from >= ?",
                day(VisitCadence::firstDay, today, Comparator.naturalOrder()));
    }

    /** The first in the order of what the cadences have. */
    private static LocalDate day(
            BiFunction<VisitCadence, LocalDate, LocalDate> of, LocalDate today, Comparator<LocalDate> order) {
        return Stream.of(VisitCadence.values())
                .map(every -> of.apply(every, today))
                .min(order)
                .orElseThrow();
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
