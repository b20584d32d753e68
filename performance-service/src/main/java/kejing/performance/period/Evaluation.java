package kejing.performance.period;

import java.math.BigDecimal;
import kejing.performance.profitability.StaffProfit;
import kejing.performance.scorecard.Scorecard;
import kejing.performance.staff.StaffMember;

/**
 * A relationship manager's result in a period (考核结果).
 *
 * @param rank place on the scoreboard of the whole bank, from 1 (SEM-11)
 * @param nonPerformingRatio unrounded; null without loans
 */
public record Evaluation(
        StaffMember member, int rank, StaffProfit profit, Scorecard scorecard, BigDecimal nonPerformingRatio) {}
