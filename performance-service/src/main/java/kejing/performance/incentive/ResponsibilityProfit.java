package kejing.performance.incentive;

import kejing.chassis.money.Money;

/**
 * Responsibility profit (责任利润): P-01 to P-04. It may be negative and is not floored (SEM-8).
 *
 * @param loanInterest with {@code depositIncome} at internal funds prices (SEM-13)
 * @param loss what the period is charged for loan losses; zero where the scheme leaves the optional term out
 */
public record ResponsibilityProfit(
        Money loanInterest,
        Money depositIncome,
        Money fees,
        Money international,
        Money otherIncome,
        Money depositInterest,
        Money assetCost,
        Money otherCost,
        Money loss) {

    /** P-02. */
    public Money income() {
        return loanInterest.plus(depositIncome).plus(fees).plus(international).plus(otherIncome);
    }

    /** P-03. */
    public Money cost() {
        return depositInterest.plus(assetCost).plus(otherCost);
    }

    /** P-01. */
    public Money profit() {
        return income().minus(cost()).minus(loss);
    }
}
