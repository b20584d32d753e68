package kejing.bench;

import java.util.List;

/**
 * The month end as somebody would write it by hand in set-based SQL, over tables under whole numbers: {@code ref_fact(month,
 * account_no, balance, e, cd, cr)}, {@code ref_account(account_no, client_no, class, demand, opened_day, base)},
 * {@code ref_entry(entry_no, client_no, from_day, until_day)}, {@code ref_holder(entry_no, staff_no, micro)},
 * {@code ref_pool(month, branch_no, kind, amount)}, {@code ref_staff(staff_no, branch_no)}, {@code ref_month(month, first_day,
 * end_day)}. Days count from the first day of the period. The result is {@code ref_result}, to the fen.
 */
final class MonthEndSql {
    /** The dialects differ in three things. */
    enum Dialect {
        DUCKDB {
            @Override
            String create(String table) {
                return "create or replace table " + table + " as\n";
            }

            @Override
            String wide(String number) {
                return "(" + number + ")::hugeint";
            }

            @Override
            String divide(String dividend, String divisor) {
                return "((" + dividend + ") // (" + divisor + "))";
            }
        },
        POSTGRES {
            @Override
            String create(String table) {
                return "drop table if exists " + table + "; create unlogged table " + table + " as\n";
            }

            @Override
            String wide(String number) {
                return "(" + number + ")::numeric";
            }

            @Override
            String divide(String dividend, String divisor) {
                return "div((" + dividend + ")::numeric, (" + divisor + ")::numeric)";
            }

            @Override
            String divideNarrow(String dividend, String divisor) {
                return "((" + dividend + ") / (" + divisor + "))";
            }
        };

        abstract String create(String table);

        /** A number that may exceed 64 bits. */
        abstract String wide(String number);

        /** Whole part of a quotient of wide numbers. */
        abstract String divide(String dividend, String divisor);

        /** Of numbers of 64 bits. */
        String divideNarrow(String dividend, String divisor) {
            return divide(dividend, divisor);
        }
    }

    private static final List<String> MEASURES = List.of("e", "cd", "cr", "t");

    private final Dialect dialect;
    private final int nobody;
    private final int days;
    private final long taxNumerator;
    private final long taxDenominator;
    private final String taxable;

    MonthEndSql(Dialect dialect, MonthEndBank bank, long taxNumerator, long taxDenominator, String taxable) {
        this.dialect = dialect;
        this.nobody = bank.staff;
        this.days = MonthEndBank.DAYS;
        this.taxNumerator = taxNumerator;
        this.taxDenominator = taxDenominator;
        this.taxable = taxable;
    }

    /** Statements to run one after the other. */
    List<String> statements() {
        return List.of(
                credits(),
                lateCredits(),
                parts(),
                shared(),
                divided(),
                monthly(),
                islands(),
                active(),
                staffCosts(),
                cellCosts(),
                result());
    }

    /** Who has how many millionths of days of which client in which month. */
    private String credits() {
        return dialect.create("ref_credit") + """
                select c.*, count(*) over w as holders, (sum(w) over w)::bigint as whole from (
                  select e.client_no, m.month, %1$s as staff_no,
                    sum((least(e.until_day, m.end_day) - greatest(e.from_day, m.first_day))
                      * coalesce(h.micro, 1000000)::bigint)::bigint as w
                  from ref_entry e join ref_month m on e.from_day < m.end_day and e.until_day > m.first_day
                    left join ref_holder h on h.entry_no = e.entry_no
                  group by e.client_no, m.month, %1$s) c
                window w as (partition by client_no, month)""".formatted(holder());
    }

    /** The same for accounts in the month within which they were opened. */
    private String lateCredits() {
        return dialect.create("ref_late") + """
                select c.*, count(*) over w as holders, (sum(w) over w)::bigint as whole from (
                  select a.account_no, m.month, %1$s as staff_no,
                    sum((least(e.until_day, m.end_day) - greatest(e.from_day, a.opened_day))
                      * coalesce(h.micro, 1000000)::bigint)::bigint as w
                  from ref_account a join ref_month m on a.opened_day > m.first_day and a.opened_day < m.end_day
                    join ref_entry e on e.client_no = a.client_no and e.from_day < m.end_day and e.until_day > a.opened_day
                    left join ref_holder h on h.entry_no = e.entry_no
                  group by a.account_no, m.month, %1$s) c
                window w as (partition by account_no, month)""".formatted(holder());
    }

    private String holder() {
        return "coalesce(h.staff_no, " + nobody + ")";
    }

    /** Stock and increment of each account, in fen times days. */
    private String parts() {
        return dialect.create("ref_part") + """
                 select account_no, client_no, class, opened_day,
                   case when demand and s > 0 then least(s, base * %1$d)
                     when opened_day < 0 then 1 else 0 end as stock,
                   case when demand and s > 0 then greatest(0, s - base * %1$d)
                     when opened_day < 0 then 0 else 1 end as increment
                 from ref_account join (
                   select account_no, sum(balance * (end_day - first_day))::bigint as s
                   from ref_fact join ref_month using (month) group by account_no) f using (account_no)""".formatted(days);
    }

    /** Facts that several share, by largest remainder. */
    private String shared() {
        StringBuilder floors = new StringBuilder();
        StringBuilder ranks = new StringBuilder();
        StringBuilder portions = new StringBuilder();
        for (String m : MEASURES) {
            floors.append(", ")
                    .append(dialect.divideNarrow("abs(" + m + ") * w", "whole"))
                    .append(" as f_")
                    .append(m)
                    .append(", abs(")
                    .append(m)
                    .append(") * w % whole as r_")
                    .append(m);
            ranks.append(
                    ", abs(%1$s) - sum(f_%1$s) over f as l_%1$s, row_number() over (partition by account_no, month order by r_%1$s desc, staff_no) as n_%1$s"
                            .formatted(m));
            portions.append(", (sign(%1$s) * (f_%1$s + case when n_%1$s <= l_%1$s then 1 else 0 end))::bigint as %1$s"
                    .formatted(m));
        }
        return dialect.create("ref_shared") + """
                 select month, account_no, class, opened_day, stock, increment, staff_no, w, whole, balance%3$s
                 from (select g.*%2$s from (select x.*%1$s from (%4$s) x) g
                   window f as (partition by account_no, month)) r""".formatted(floors, ranks, portions, facts("> 1"));
    }

    /** Every fact with everybody who has a share in it. */
    private String facts(String holders) {
        String tax = "case when class in (%s) then (sign(e) * %s)::bigint else 0::bigint end"
                .formatted(
                        taxable,
                        dialect.divideNarrow(
                                "abs(e) * " + 2 * taxNumerator + " + " + taxDenominator,
                                Long.toString(2 * taxDenominator)));
        return """
                select f.month, f.account_no, p.class, p.opened_day, p.stock, p.increment, c.staff_no, c.w, c.whole, c.holders,
                  f.balance, f.e, f.cd, f.cr, %1$s as t
                from ref_fact f join ref_part p on p.account_no = f.account_no join ref_month m on m.month = f.month
                  join ref_credit c on c.month = f.month and c.client_no = p.client_no
                where c.holders %2$s and not (p.opened_day > m.first_day and p.opened_day < m.end_day)
                union all
                select f.month, f.account_no, p.class, p.opened_day, p.stock, p.increment, c.staff_no, c.w, c.whole, c.holders,
                  f.balance, f.e, f.cd, f.cr, %1$s
                from ref_fact f join ref_part p on p.account_no = f.account_no
                  join ref_late c on c.month = f.month and c.account_no = f.account_no
                where c.holders %2$s""".formatted(tax, holders);
    }

    /** Everybody's share of every fact, its stock and its balance times days. */
    private String divided() {
        StringBuilder stocks = new StringBuilder();
        for (String m : MEASURES) {
            stocks.append(
                    ", case when increment = 0 then %1$s when stock = 0 then 0::bigint else (sign(%1$s) * %2$s)::bigint end as s_%1$s"
                            .formatted(
                                    m,
                                    dialect.divide(
                                            dialect.wide("2 * abs(" + m + ")") + " * stock + (stock + increment)",
                                            dialect.wide("2 * (stock + increment)"))));
        }
        String balance = "case when whole = (end_day - first_day) * 1000000::bigint then " + dialect.wide("balance * w")
                + " else "
                + dialect.divide(
                        dialect.wide("2 * balance * (end_day - first_day)") + " * 1000000 * w + whole",
                        dialect.wide("2 * whole"))
                + " end";
        String stock = "case when increment = 0 then b when stock = 0 then " + dialect.wide("0") + " else "
                + dialect.divide("2 * b * stock + (stock + increment)", dialect.wide("2 * (stock + increment)"))
                + " end";
        return dialect.create("ref_divided") + """
                 select x.*, %3$s as s_b, %4$d - opened_day as age%1$s from (
                   select month, staff_no, class, opened_day, stock, increment, e, cd, cr, t, %2$s as b from (
                     select month, class, opened_day, stock, increment, staff_no, w, whole, balance, e, cd, cr, t
                     from (%5$s) single
                     union all
                     select month, class, opened_day, stock, increment, staff_no, w, whole, balance, e, cd, cr, t
                     from ref_shared) u join ref_month using (month)) x""".formatted(stocks, balance, stock, days, facts("= 1"));
    }

    private String monthly() {
        StringBuilder sums = new StringBuilder();
        for (String m : MEASURES) {
            sums.append(", sum(s_%1$s)::bigint as s_%1$s, sum(%1$s - s_%1$s)::bigint as i_%1$s".formatted(m));
        }
        return dialect.create("ref_monthly") + """
                 select staff_no, class, month, sum(s_b) as s_b, sum(b - s_b) as i_b, sum(s_b * age) as age%s
                 from ref_divided group by staff_no, class, month""".formatted(sums);
    }

    /** Days on which somebody holds a client at all, joined to stretches. */
    private String islands() {
        return dialect.create("ref_island") + """
                 select staff_no, min(from_day) as from_day, max(until_day) as until_day from (
                   select g.*, sum(fresh) over (partition by staff_no order by from_day, until_day
                     rows unbounded preceding) as island from (
                     select s.*, case when from_day <= max(until_day) over (partition by staff_no
                         order by from_day, until_day rows between unbounded preceding and 1 preceding) then 0 else 1 end
                       as fresh
                     from (select h.staff_no, greatest(e.from_day, 0) as from_day, least(e.until_day, %1$d) as until_day
                       from ref_entry e join ref_holder h on h.entry_no = e.entry_no
                       where e.from_day < %1$d and e.until_day > 0) s) g) i
                 group by staff_no, island""".formatted(days);
    }

    private String active() {
        return dialect.create("ref_active") + """
                 select staff_no, month, branch_no,
                   sum(least(until_day, end_day) - greatest(from_day, first_day))::bigint as days
                 from ref_island join ref_month on from_day < end_day and until_day > first_day
                   join ref_staff using (staff_no)
                 group by staff_no, month, branch_no""";
    }

    /** A branch's cost of a month to its managers. */
    private String staffCosts() {
        return dialect.create("ref_staff_cost")
                + """
                 select staff_no, month, kind, (f + case when n <= amount - sum(f) over p then 1 else 0 end)::bigint as amount
                 from (select x.*, row_number() over (partition by month, branch_no, kind order by r desc, staff_no) as n
                   from (select staff_no, month, branch_no, kind, amount, %s as f,
                       amount * days %% (sum(days) over w)::bigint as r
                     from ref_pool join ref_active using (month, branch_no)
                     window w as (partition by month, branch_no, kind)) x) y
                 window p as (partition by month, branch_no, kind)""".formatted(dialect.divideNarrow("amount * days", "(sum(days) over w)::bigint"));
    }

    /** A manager's cost of a month to classes and parts. */
    private String cellCosts() {
        return dialect.create("ref_cell_cost")
                + """
                 select staff_no, class, part, kind, sum(f + case when n <= l then 1 else 0 end)::bigint as amount from (
                   select y.*, amount - sum(f) over (partition by staff_no, month, kind) as l,
                     row_number() over (partition by staff_no, month, kind order by r desc, class, part) as n from (
                     select x.*, %1$s as f, %2$s * weight - %1$s * whole as r from (
                       select c.staff_no, c.month, c.kind, c.amount, k.class, k.part, weight,
                         sum(weight) over (partition by c.staff_no, c.month, c.kind) as whole
                       from ref_staff_cost c join (
                         select staff_no, month, class, part, case
                             when not bool_or(income < 0) over p and bool_or(income > 0) over p then %3$s
                             when bool_or(balance > 0) over p then balance else %4$s end as weight
                         from (select a.staff_no, a.month, k.class, k.part,
                             coalesce(case when part = 0 then s_e else i_e end, 0) as income,
                             coalesce(case when part = 0 then s_b else i_b end, 0) as balance
                           from ref_active a cross join ref_cell k
                             left join ref_monthly m on m.staff_no = a.staff_no and m.month = a.month and m.class = k.class) w
                         window p as (partition by staff_no, month)) k
                       on k.staff_no = c.staff_no and k.month = c.month) x) y) z
                 group by staff_no, class, part, kind""".formatted(
                                dialect.divide(dialect.wide("amount") + " * weight", dialect.wide("whole")),
                                dialect.wide("amount"),
                                dialect.wide("income"),
                                dialect.wide("1"));
    }

    private String result() {
        StringBuilder sums = new StringBuilder();
        for (String m : MEASURES) {
            sums.append(", sum(case when part = 0 then s_%1$s else i_%1$s end)::bigint as %1$s".formatted(m));
        }
        return dialect.create("ref_result") + """
                 select q.*, case when part = 1 or r <= 0 or stock_days = 0 then r
                   else round(r * greatest(0.8, 1 - 0.05 * (age::double precision / (stock_days::double precision * 365))))::bigint
                   end as weighted
                 from (select staff_no, class, part, e, cd, coalesce(cm, 0) as cm, coalesce(cf, 0) as cf, cr, t, stock_days, age,
                     e - cd - coalesce(cm, 0) - coalesce(cf, 0) - cr - t as r
                   from (select staff_no, class, part, sum(s_b) as stock_days, sum(m.age) as age%1$s
                     from ref_monthly m cross join (select distinct part from ref_cell) k where staff_no < %2$d
                     group by staff_no, class, part) s
                   left join (select staff_no, class, part, sum(case when kind = 0 then amount end)::bigint as cm,
                       sum(case when kind = 1 then amount end)::bigint as cf
                     from ref_cell_cost group by staff_no, class, part) c using (staff_no, class, part)) q
                 where e <> 0 or cd <> 0 or cm <> 0 or cf <> 0 or cr <> 0 or t <> 0""".formatted(sums, nobody);
    }
}
