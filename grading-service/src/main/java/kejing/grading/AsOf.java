package kejing.grading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/** Reads the two times of a question: of which day, and as known when. */
public final class AsOf {
    private AsOf() {}

    public static LocalDate day(String asked, LocalDate otherwise) {
        try {
            return asked == null || asked.isEmpty() ? otherwise : LocalDate.parse(asked);
        } catch (DateTimeException e) {
            throw Problem.form(
                    "bad-date",
                    Text.of("日期“%s”无效，请按 2025-06-30 的格式填写", "\"%s\" is not a date such as 2025-06-30", asked));
        }
    }

    public static Instant moment(String asked) {
        try {
            return asked == null || asked.isEmpty()
                    ? null
                    : OffsetDateTime.parse(asked.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw Problem.form(
                    "bad-time",
                    Text.of(
                            "时间“%s”无效，请按 2025-06-30T18:00:00+08:00 的格式填写",
                            "\"%s\" is not a time with offset such as 2025-06-30T18:00:00+08:00", asked));
        }
    }
}
