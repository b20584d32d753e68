package kejing.grading.evaluation;

import java.math.BigDecimal;
import kejing.chassis.money.Money;

/**
 * A person's result of a period, as the performance service announced it; the grade ladder will float on it.
 *
 * @param version the version of the period's close; a restatement has a higher one
 * @param score the scorecard's total
 * @param rorac the risk-adjusted profit of the period, in yuan
 */
public record Evaluation(String periodId, String staffId, int version, int rank, BigDecimal score, Money rorac) {}
