package kejing.performance.profitability;

import java.math.BigDecimal;
import java.util.List;
import kejing.chassis.money.Money;

/**
 * The profit of one relationship manager over a period (责任人利润): P-12.
 *
 * @param classes one result for each business class
 * @param rorac Σ of the classes in CNY
 * @param depositAverage share-weighted average daily deposits of the period in CNY, unrounded
 * @param loanAverage the same for loans
 * @param nonPerformingAverage the same for non-performing loans
 * @param activeDays days with at least one client
 */
public record StaffProfit(
        String staffId,
        List<ClassProfit> classes,
        Money rorac,
        BigDecimal depositAverage,
        BigDecimal loanAverage,
        BigDecimal nonPerformingAverage,
        int activeDays) {

    /** RORAC0 − k0·RORAC0 over all classes. */
    public Money retained() {
        return classes.stream().map(ClassProfit::retained).reduce(Money.ZERO, Money::plus);
    }
}
