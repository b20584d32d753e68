package kejing.performance.period.messaging;

import java.time.LocalDate;
import kejing.chassis.event.NewEvent;
import kejing.chassis.money.Money;
import kejing.performance.period.Period;

/** {@value #TYPE}: a period is closed; amounts in CNY, {@code to} is not included. */
public record PeriodClosedV1(
        String periodId,
        LocalDate from,
        LocalDate to,
        int version,
        String hash,
        Money bankTotal,
        Money scoreboardTotal) {

    public static final String TYPE = "kejing.performance.period-closed.v1";

    public static NewEvent of(Period period) {
        return new NewEvent(
                TYPE,
                "period",
                period.periodId(),
                new PeriodClosedV1(
                        period.periodId(),
                        period.from(),
                        period.to(),
                        period.resultVersion(),
                        period.hash(),
                        period.bankTotal(),
                        period.scoreboardTotal()));
    }
}
