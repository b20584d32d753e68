package kejing.portfolio.research;

import java.time.LocalDate;
import java.time.Month;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/** A half of a calendar year, written {@code 2025-H1}. @param half 1 or 2 */
public record HalfYear(int year, int half) implements Comparable<HalfYear> {

    public static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    /** @throws Problem 400 if it is none */
    public static HalfYear parse(String text) {
        if (!text.matches("\\d{4}-H[12]")) {
            throw Problem.form(
                    "half-year",
                    Text.of(
                            "半年度应写作 2025-H1 或 2025-H2，实为“%s”。",
                            "A half-year is 2025-H1 or 2025-H2, not \"%s\".", text));
        }
        return new HalfYear(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0');
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, half == 1 ? Month.JANUARY : Month.JULY, 1);
    }

    /** 30 June or 31 December, included. */
    public LocalDate lastDay() {
        return next().firstDay().minusDays(1);
    }

    public HalfYear next() {
        return half == 1 ? new HalfYear(year, 2) : new HalfYear(year + 1, 1);
    }

    @Override
    public int compareTo(HalfYear other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return "%04d-H%d".formatted(year, half);
    }
}
