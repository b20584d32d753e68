package kejing.performance.incentive;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kejing.chassis.money.Money;
import kejing.chassis.sql.Sql;
import kejing.performance.incentive.Deferral.Instalment;
import kejing.performance.incentive.PayRuns.PersonStatement;
import kejing.performance.load.Columns;

/** What was advanced, settled, deferred, released, netted and owed, day by day (绩效工资台账); rows are only added. */
@ApplicationScoped
public class PayLedger {

    private final Sql sql;

    PayLedger(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Kinds of rows. */
    public enum PayEntryKind {
        ADVANCE,
        SETTLEMENT,
        DEFERRED,
        RELEASED,
        NETTED,
        /** Carried forward to the next settlement. */
        DEBT,
        /** A debt taken into a settlement. */
        DEBT_SETTLED
    }

    /**
     * @param on the pay day
     * @param dueOn day on which the instalment falls due, for rows about instalments; else null
     * @param amount above zero
     */
    public record PayEntry(
            String staffId, PayEntryKind kind, LocalDate on, LocalDate dueOn, Money amount, String periodId) {}

    /**
     * An instalment and what became of it; the four amounts satisfy deferred = released + netted + unpaid.
     *
     * @param dueOn instalments of several periods due on one day are one
     */
    public record DeferredPay(LocalDate dueOn, Money deferred, Money released, Money netted, Money unpaid) {}

    /** Everybody's debts above zero. */
    Map<String, Money> debts() {
        Map<String, Money> debts = new HashMap<>();
        sql.list("""
                select staff_id, sum(case kind when 'DEBT' then amount else -amount end) from pay_ledger
                where kind in ('DEBT', 'DEBT_SETTLED') group by staff_id""", row -> debts.put(row.getString(1), Money.yuan(row.getBigDecimal(2))));
        return debts;
    }

    /** Everybody's instalments of which something is still to be paid, earliest first. */
    Map<String, List<Instalment>> unpaid() {
        Map<String, List<Instalment>> unpaid = new HashMap<>();
        sql.list(
                """
                select staff_id, due_on, sum(case kind when 'DEFERRED' then amount else -amount end) from pay_ledger
                where due_on is not null group by staff_id, due_on
                having sum(case kind when 'DEFERRED' then amount else -amount end) > 0 order by staff_id, due_on""",
                row -> unpaid.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                        .add(new Instalment(row.getDate(2).toLocalDate(), Money.yuan(row.getBigDecimal(3)))));
        return unpaid;
    }

    /** A person's rows, the oldest first. */
    public List<PayEntry> of(String staffId) {
        return sql.list(
                """
                select staff_id, kind, on_date, due_on, amount, period_id from pay_ledger
                where staff_id = ? order by entry""",
                row -> new PayEntry(
                        row.getString(1),
                        PayEntryKind.valueOf(row.getString(2)),
                        row.getDate(3).toLocalDate(),
                        row.getDate(4) == null ? null : row.getDate(4).toLocalDate(),
                        Money.yuan(row.getBigDecimal(5)),
                        row.getString(6)),
                staffId);
    }

    /** A person's instalments, the earliest first. */
    public List<DeferredPay> deferredOf(String staffId) {
        return sql.list(
                """
                select due_on, sum(amount) filter (where kind = 'DEFERRED'),
                  coalesce(sum(amount) filter (where kind = 'RELEASED'), 0),
                  coalesce(sum(amount) filter (where kind = 'NETTED'), 0),
                  sum(case kind when 'DEFERRED' then amount else -amount end)
                from pay_ledger where staff_id = ? and due_on is not null group by due_on order by due_on""",
                row -> new DeferredPay(
                        row.getDate(1).toLocalDate(),
                        Money.yuan(row.getBigDecimal(2)),
                        Money.yuan(row.getBigDecimal(3)),
                        Money.yuan(row.getBigDecimal(4)),
                        Money.yuan(row.getBigDecimal(5))),
                staffId);
    }

    /** Writes down what an approved run means. */
    void post(PayRun run, List<PersonStatement> people) {
        List<PayEntry> rows = new ArrayList<>();
        for (PersonStatement person : people) {
            PayStatement statement = person.statement();
            statement
                    .advances()
                    .forEach(one -> rows.add(new PayEntry(
                            person.staffId(), PayEntryKind.ADVANCE, one.on(), null, one.amount(), run.periodId())));
            rows.add(row(run, person, PayEntryKind.DEBT_SETTLED, null, statement.debt()));
            statement
                    .instalments()
                    .forEach(one -> rows.add(row(run, person, PayEntryKind.DEFERRED, one.dueOn(), one.amount())));
            statement
                    .releases()
                    .forEach(one -> rows.add(row(run, person, PayEntryKind.RELEASED, one.dueOn(), one.amount())));
            statement
                    .nettings()
                    .forEach(one -> rows.add(row(run, person, PayEntryKind.NETTED, one.dueOn(), one.amount())));
            rows.add(row(run, person, PayEntryKind.DEBT, null, statement.carriedForward()));
            rows.add(row(run, person, PayEntryKind.SETTLEMENT, null, statement.payable()));
        }
        rows.removeIf(row -> row.amount().isZero());
        sql.update(
                """
                insert into pay_ledger (staff_id, kind, on_date, due_on, amount, period_id, run)
                select staff_id, kind, on_date, due_on, amount, ?, ?
                from unnest(?, ?, ?::date[], ?::date[], ?::numeric[])
                  with ordinality as r (staff_id, kind, on_date, due_on, amount, place) order by place""",
                run.periodId(),
                run.run(),
                Columns.of(rows, PayEntry::staffId),
                Columns.of(rows, PayEntry::kind),
                Columns.of(rows, PayEntry::on),
                Columns.of(rows, PayEntry::dueOn),
                Columns.of(rows, PayEntry::amount));
    }

    private static PayEntry row(PayRun run, PersonStatement person, PayEntryKind kind, LocalDate dueOn, Money amount) {
        return new PayEntry(person.staffId(), kind, run.payDay(), dueOn, amount, run.periodId());
    }
}
