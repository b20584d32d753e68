package kejing.portfolio.agreement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Monthly statements (V-04): that of a month is due on a day of the next month, from the month of signing to the last
 * whole month of the agreement.
 */
public final class StatementPolicy {

    private StatementPolicy() {}

    public static LocalDate due(YearMonth month, int statementDay) {
        return month.plusMonths(1).atDay(statementDay);
    }

    /**
     * The months whose statement is missing and due on the day or before it, first month first.
     *
     * @param received months whose statement arrived
     */
    public static List<YearMonth> missing(
            LocalDate signedOn, LocalDate endsOn, int statementDay, Set<YearMonth> received, LocalDate until) {
        List<YearMonth> missing = new ArrayList<>();
        for (YearMonth month = YearMonth.from(signedOn);
                month.isBefore(YearMonth.from(endsOn))
                        && !due(month, statementDay).isAfter(until);
                month = month.plusMonths(1)) {
            if (!received.contains(month)) {
                missing.add(month);
            }
        }
        return missing;
    }
}
