package kejing.performance.costpool;

import java.time.YearMonth;
import kejing.chassis.money.Money;

/**
 * A branch's shared cost of one month (费用池).
 *
 * @param amount CNY; negative for a refund that is larger than the cost
 */
public record CostPool(YearMonth month, String branchId, CostKind kind, Money amount) {}
