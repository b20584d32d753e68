package kejing.performance.profitability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Gathers the age n of a class's stock (存量加权年限): SEM-4. n = Σ ADB_j·age_j ÷ Σ ADB_j over stock items with ADB &gt; 0, age in
 * days ÷ 365 from the original start to the end of the period, ADB by share.
 */
public final class StockAge {

    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);

    private BigDecimal balances = BigDecimal.ZERO;
    private BigDecimal balanceDays = BigDecimal.ZERO;

    /** @param balance the item's share of average balance; items without one are left out */
    public void add(BigDecimal balance, LocalDate start, LocalDate periodEnd) {
        add(balance, BigDecimal.valueOf(ChronoUnit.DAYS.between(start, periodEnd)));
    }

    /** @param years age in years as given, for a question that knows it already */
    public void addYears(BigDecimal balance, BigDecimal years) {
        add(balance, years.multiply(DAYS_OF_A_YEAR));
    }

    private void add(BigDecimal balance, BigDecimal days) {
        if (balance.signum() > 0) {
            balances = balances.add(balance);
            balanceDays = balanceDays.add(balance.multiply(days));
        }
    }

    /** n in years with 34 digits, or null when there is no balance: then the class has no stock. */
    public BigDecimal years() {
        return years(balances, balanceDays);
    }

    /** As {@link #years()}, from Σ ADB_j and Σ ADB_j·age_j, the ages in days. */
    static BigDecimal years(BigDecimal balances, BigDecimal balanceDays) {
        return balances.signum() == 0 ? null : balanceDays.divide(balances.multiply(DAYS_OF_A_YEAR), Digits.WORKING);
    }
}
