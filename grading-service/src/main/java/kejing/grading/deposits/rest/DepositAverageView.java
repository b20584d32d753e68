package kejing.grading.deposits.rest;

import java.math.BigDecimal;

/**
 * A person's deposits over a calendar year.
 *
 * @param days calendar days of the year
 * @param accounts accounts in which the person has a share
 * @param average daily average in yuan, truncated to two decimals
 */
public record DepositAverageView(String staffId, int year, int days, int accounts, BigDecimal average) {}
