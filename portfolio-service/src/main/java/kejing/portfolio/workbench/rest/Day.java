package kejing.portfolio.workbench.rest;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/** The business day that a question is about. */
final class Day {

    private Day() {}

    /** @return the day asked for, or today; @throws Problem 400 if it is not a date */
    static LocalDate of(String asked, Clock clock) {
        if (asked == null || asked.isBlank()) {
            return LocalDate.now(clock);
        }
        try {
            return LocalDate.parse(asked);
        } catch (DateTimeException e) {
            throw Problem.form(
                    "bad-date",
                    Text.of(
                            "参数 on 应为日期，例如 2025-04-16，实为“%s”。",
                            "on must be a date such as 2025-04-16, not \"%s\".", asked));
        }
    }
}
