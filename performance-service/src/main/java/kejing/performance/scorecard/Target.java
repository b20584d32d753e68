package kejing.performance.scorecard;

import kejing.chassis.money.Money;

/**
 * What is expected of a relationship manager over a whole period (目标), CNY.
 *
 * @param rorac may be zero or negative (SEM-8)
 * @param depositAverage plan for average daily deposits; zero means no plan
 * @param loanAverage plan for average daily loans; zero means no plan
 */
public record Target(Money rorac, Money depositAverage, Money loanAverage) {}
