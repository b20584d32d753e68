package kejing.portfolio.sight;

import java.time.DateTimeException;
import java.time.LocalDate;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/** A day that a query names. */
public final class AskedDay {

    private AskedDay() {}

    /** @return the day, or {@code otherwise} if none was asked for; @throws Problem 400 if it is not a date */
    public static LocalDate of(String parameter, String asked, LocalDate otherwise) {
        LocalDate day = of(parameter, asked);
        return day == null ? otherwise : day;
    }

    /** @return the day, null if none was asked for; @throws Problem 400 if it is not a date */
    public static LocalDate of(String parameter, String asked) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(asked);
        } catch (DateTimeException e) {
            throw Problem.form(
                    "bad-date",
                    Text.of(
                            "参数 %s 应为日期，例如 2025-04-16，实为“%s”。",
                            "%s must be a date such as 2025-04-16, not \"%s\".", parameter, asked));
        }
    }
}
