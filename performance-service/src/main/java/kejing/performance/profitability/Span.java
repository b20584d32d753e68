package kejing.performance.profitability;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whole calendar months {@code [from, until)}: what a period is computed over (SEM-2).
 *
 * @param from first day of a month; the base date of stock and increment (SEM-3)
 * @param until first day of a later month
 */
public record Span(LocalDate from, LocalDate until) {

    public Span {
        if (from.getDayOfMonth() != 1 || until.getDayOfMonth() != 1 || !from.isBefore(until)) {
            throw new IllegalArgumentException("a span is whole months: " + from + " to " + until);
        }
    }

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    }

    public List<YearMonth> months() {
        YearMonth end = YearMonth.from(until);
        return Stream.iterate(YearMonth.from(from), month -> month.isBefore(end), month -> month.plusMonths(1))
                .toList();
    }

    int indexOf(YearMonth month) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(YearMonth.from(from), month));
    }
}
