package kejing.performance.period;

import java.math.BigDecimal;
import java.util.Map;
import kejing.performance.profitability.ProfitInputs;
import kejing.performance.scorecard.Target;
import kejing.performance.staff.StaffMember;

/**
 * Everything that a period is computed from.
 *
 * @param targets by staff id
 * @param indicatorValues by staff id, then by indicator code
 * @param staff by staff id
 */
public record PeriodInputs(
        ProfitInputs profit,
        Map<String, Target> targets,
        Map<String, Map<String, BigDecimal>> indicatorValues,
        Map<String, StaffMember> staff) {}
