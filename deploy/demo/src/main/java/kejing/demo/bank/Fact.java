package kejing.demo.bank;

import java.time.YearMonth;

/** One account-month from core banking, in fen; costs positive, a released provision negative. */
public record Fact(
        YearMonth month, Account account, long averageBalance, long income, long directCost, long riskCost, long bad) {
    /** Contribution before tax and before shared costs. */
    long margin() {
        return income - directCost - riskCost;
    }
}
