package kejing.performance.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import kejing.chassis.money.Money;

/**
 * What a relationship manager's scorecard is computed from.
 *
 * @param rorac CNY
 * @param depositAverage average daily balance in CNY, unrounded; the same for the next two
 * @param target for a whole period, or null when none was set
 * @param activeDays days with at least one client, of {@code periodDays}
 * @param importedValues points by indicator code
 * @param joinedOn first day of service
 * @param periodEnd the day after the period's last
 */
public record Performance(
        Money rorac,
        BigDecimal depositAverage,
        BigDecimal loanAverage,
        BigDecimal nonPerformingAverage,
        Target target,
        int activeDays,
        int periodDays,
        Map<String, BigDecimal> importedValues,
        LocalDate joinedOn,
        LocalDate periodEnd) {}
