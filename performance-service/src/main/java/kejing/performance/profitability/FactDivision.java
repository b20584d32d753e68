package kejing.performance.profitability;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kejing.chassis.money.LargestRemainder;
import kejing.performance.fact.BusinessClass;
import kejing.performance.fact.FactColumns;
import kejing.performance.fact.Product;
import kejing.performance.responsibility.DayShares;
import kejing.performance.responsibility.LedgerColumns;

/**
 * Divides account facts between the holders of their days, then between stock and increment (SEM-3, SEM-6, SEM-7), and
 * gathers the parts by holder. Tax is rounded once, on the whole fact (P-09). Every division of money is by largest remainder
 * and exact to the fen; a balance that does not divide evenly is rounded half up to a hundred millionth of a yuan times a day.
 *
 * <p>Accounts are divided independently of one another and sums are exact, so slices of the accounts are read side by side
 * and the result is the same for any number of them.
 */
final class FactDivision {

    /** A month of this average balance times 31 days of millionths still fits into 64 bits: 2.9 billion yuan. */
    private static final long WIDE_BALANCE = Long.MAX_VALUE / (31 * 1_000_000L);

    private static final long MILLION = 1_000_000;
    private static final int MOST_SLICES = 8;
    private static final int PARTS = Part.values().length;

    private final FactColumns facts;
    private final LedgerColumns ledgers;
    private final Span span;
    private final int days;
    private final int baseDay;
    private final int endDay;
    /** First epoch day of each month, and the day after the last. */
    private final int[] starts;
    /** T as a share of E, by month and class: numerator and denominator. */
    private final long[][] taxNumerator;

    private final long[][] taxDenominator;

    FactDivision(FactColumns facts, LedgerColumns ledgers, Span span, Taxes taxes) {
        if (!facts.first().equals(YearMonth.from(span.from()))
                || facts.months() != span.months().size()) {
            throw new IllegalArgumentException("the facts are of other months than " + span);
        }
        this.facts = facts;
        this.ledgers = ledgers;
        this.span = span;
        this.days = span.days();
        this.baseDay = Math.toIntExact(span.from().toEpochDay());
        this.endDay = Math.toIntExact(span.until().toEpochDay());
        List<YearMonth> months = span.months();
        this.starts = new int[months.size() + 1];
        this.taxNumerator = new long[months.size()][BusinessClass.values().length];
        this.taxDenominator = new long[months.size()][BusinessClass.values().length];
        for (int month = 0; month < months.size(); month++) {
            LocalDate first = months.get(month).atDay(1);
            starts[month] = Math.toIntExact(first.toEpochDay());
            for (BusinessClass businessClass : BusinessClass.values()) {
                var rate = taxes.rate(businessClass, first);
                taxNumerator[month][businessClass.ordinal()] =
                        rate.unscaledValue().longValueExact();
                taxDenominator[month][businessClass.ordinal()] =
                        BigInteger.TEN.pow(Math.max(0, rate.scale())).longValueExact();
            }
        }
        starts[months.size()] = endDay;
    }

    /** What was gathered, by the holders' numbers, nobody's last; null for a holder to whom nothing fell. */
    Gathered[] gather() {
        int slices = Math.clamp(facts.accounts() / 1_000, 1, Math.min(MOST_SLICES, processors()));
        return IntStream.range(0, slices)
                .parallel()
                .mapToObj(slice -> new Slice().read(boundary(slice, slices), boundary(slice + 1, slices)))
                .reduce(FactDivision::merged)
                .orElseThrow();
    }

    private int boundary(int slice, int slices) {
        return (int) ((long) facts.accounts() * slice / slices);
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static Gathered[] merged(Gathered[] into, Gathered[] from) {
        for (int holder = 0; holder < into.length; holder++) {
            if (into[holder] == null) {
                into[holder] = from[holder];
            } else if (from[holder] != null) {
                into[holder].addAll(from[holder]);
            }
        }
        return into;
    }

    /** Reads some of the accounts. */
    private final class Slice {
        private final Gathered[] gathered = new Gathered[ledgers.staff() + 1];
        private final DayShares shares = new DayShares();
        private long[] e = new long[4];
        private long[] cd = new long[4];
        private long[] cr = new long[4];
        private long[] t = new long[4];
        private StockAndIncrement parts;
        private int cells;
        private int businessClass;
        private int age;

        Gathered[] read(int begin, int end) {
            for (int account = begin; account < end; account++) {
                read(account);
            }
            return gathered;
        }

        private void read(int account) {
            long balanceDays = 0;
            for (int month = 0; month < facts.months(); month++) {
                balanceDays = Math.addExact(
                        balanceDays,
                        Math.multiplyExact(facts.balance(account, month), (long) starts[month + 1] - starts[month]));
            }
            Product product = facts.product(account);
            int opened = facts.openedOn(account);
            parts = StockAndIncrement.of(product, opened, facts.base(account), balanceDays, days, baseDay);
            businessClass = product.businessClass().ordinal();
            cells = businessClass * PARTS;
            age = endDay - opened;
            for (int month = 0; month < facts.months(); month++) {
                if (facts.has(account, month)) {
                    read(account, month, opened);
                }
            }
        }

        /** Accruing items are daily (SEM-6): the days of the month from the opening of the account on. */
        private void read(int account, int month, int opened) {
            int start = starts[month];
            int end = starts[month + 1];
            ledgers.credit(
                    facts.ledger(account),
                    facts.ownLedger(account),
                    opened > start && opened < end ? opened : start,
                    end,
                    shares);
            long income = facts.income(account, month);
            long directCost = facts.directCost(account, month);
            long riskCost = facts.riskCost(account, month);
            long tax = LargestRemainder.first(
                    income, taxNumerator[month][businessClass], taxDenominator[month][businessClass]);
            long balance = facts.balance(account, month);
            long nonPerforming = facts.nonPerforming(account, month);
            int count = shares.count();
            if (count == 1) {
                gather(shares.holder(0), month, income, directCost, riskCost, tax);
                gatherBalance(shares.holder(0), month, balance, end - start, shares.weight(0));
                gatherNonPerforming(shares.holder(0), nonPerforming, end - start, shares.weight(0));
                return;
            }
            e = split(income, e);
            cd = split(directCost, cd);
            cr = split(riskCost, cr);
            t = split(tax, t);
            for (int i = 0; i < count; i++) {
                gather(shares.holder(i), month, e[i], cd[i], cr[i], t[i]);
                gatherBalance(shares.holder(i), month, balance, end - start, shares.weight(i));
                gatherNonPerforming(shares.holder(i), nonPerforming, end - start, shares.weight(i));
            }
        }

        private long[] split(long amount, long[] into) {
            long[] room = into.length >= shares.count() ? into : Arrays.copyOf(into, 2 * shares.count());
            LargestRemainder.split(amount, shares.weights(), shares.count(), room);
            return room;
        }

        private void gather(int holder, int month, long income, long directCost, long riskCost, long tax) {
            Gathered into = of(holder);
            if (parts.only() != null) {
                into.add(cells + parts.only().ordinal(), month, income, directCost, riskCost, tax);
                return;
            }
            long whole = parts.stock() + parts.increment();
            long stockE = LargestRemainder.first(income, parts.stock(), whole);
            long stockCd = LargestRemainder.first(directCost, parts.stock(), whole);
            long stockCr = LargestRemainder.first(riskCost, parts.stock(), whole);
            long stockT = LargestRemainder.first(tax, parts.stock(), whole);
            into.add(cells + Part.STOCK.ordinal(), month, stockE, stockCd, stockCr, stockT);
            into.add(
                    cells + Part.INCREMENT.ordinal(),
                    month,
                    income - stockE,
                    directCost - stockCd,
                    riskCost - stockCr,
                    tax - stockT);
        }

        /** @param length days of the month, {@code weight} millionths of days out of {@link DayShares#total} */
        private void gatherBalance(int holder, int month, long balance, int length, long weight) {
            if (balance == 0) {
                return;
            }
            Gathered into = of(holder);
            if (balance > WIDE_BALANCE) {
                gatherWideBalance(into, month, balance, length, weight);
                return;
            }
            long whole = shares.total() == length * MILLION
                    ? balance * weight
                    : LargestRemainder.roundedShare(balance * length, weight * MILLION, shares.total());
            long stock = parts.only() == Part.STOCK
                    ? whole
                    : parts.only() == Part.INCREMENT
                            ? 0
                            : LargestRemainder.roundedShare(whole, parts.stock(), parts.stock() + parts.increment());
            into.balances().add(Gathered.place(month, cells + Part.STOCK.ordinal()), stock);
            into.balances().add(Gathered.place(month, cells + Part.INCREMENT.ordinal()), whole - stock);
            into.stockAges().addProduct(businessClass, stock, age);
        }

        private void gatherWideBalance(Gathered into, int month, long balance, int length, long weight) {
            BigInteger whole = wide(balance, length, weight);
            BigInteger stock = parts.only() == Part.STOCK
                    ? whole
                    : parts.only() == Part.INCREMENT
                            ? BigInteger.ZERO
                            : rounded(
                                    whole.multiply(BigInteger.valueOf(parts.stock())),
                                    BigInteger.valueOf(parts.stock()).add(BigInteger.valueOf(parts.increment())));
            into.balances().add(Gathered.place(month, cells + Part.STOCK.ordinal()), stock);
            into.balances().add(Gathered.place(month, cells + Part.INCREMENT.ordinal()), whole.subtract(stock));
            into.stockAges().add(businessClass, stock.multiply(BigInteger.valueOf(age)));
        }

        private void gatherNonPerforming(int holder, long balance, int length, long weight) {
            if (balance > 0) {
                of(holder).nonPerforming().add(0, wide(balance, length, weight));
            }
        }

        private BigInteger wide(long balance, int length, long weight) {
            return rounded(
                    BigInteger.valueOf(balance)
                            .multiply(BigInteger.valueOf(length))
                            .multiply(BigInteger.valueOf(weight))
                            .multiply(BigInteger.valueOf(MILLION)),
                    BigInteger.valueOf(shares.total()));
        }

        private Gathered of(int holder) {
            Gathered found = gathered[holder];
            if (found == null) {
                found = new Gathered(facts.months());
                gathered[holder] = found;
            }
            return found;
        }
    }

    /** Rounded half up; nothing negative. */
    private static BigInteger rounded(BigInteger numerator, BigInteger denominator) {
        return numerator.shiftLeft(1).add(denominator).divide(denominator.shiftLeft(1));
    }
}
