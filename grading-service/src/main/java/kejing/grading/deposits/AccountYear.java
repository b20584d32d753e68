package kejing.grading.deposits;

import java.math.BigDecimal;
import java.util.List;
import kejing.chassis.money.Money;

/**
 * A deposit account over a calendar year.
 *
 * @param balanceSum the sum of its end-of-day balances over all days of the year, in yuan
 * @param shares to whom it is attributed, together 1
 */
public record AccountYear(String accountId, Money balanceSum, List<Share> shares) {

    public AccountYear {
        shares = List.copyOf(shares);
    }

    /** @param share above 0 and at most 1, six decimals (SEM-7) */
    public record Share(String staffId, BigDecimal share) {}
}
