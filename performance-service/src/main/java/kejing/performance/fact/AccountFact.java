package kejing.performance.fact;

import java.time.YearMonth;
import kejing.chassis.money.Money;

/**
 * What an account did in one month (账户月度事实).
 *
 * @param averageBalance average daily balance over all calendar days of the month, never negative (SEM-2)
 * @param income E: direct income after funds transfer price, net of output VAT; negative for a reversal
 * @param directCost Cd: direct cost, funds transfer price included (SEM-13)
 * @param riskCost Cr: movement of the risk provision; negative when a provision is released (SEM-14)
 * @param nonPerforming average non-performing balance of the month (次级+可疑+损失), loans only
 */
public record AccountFact(
        Account account,
        YearMonth month,
        Money averageBalance,
        Money income,
        Money directCost,
        Money riskCost,
        Money nonPerforming) {}
