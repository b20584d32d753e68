package kejing.exam.experience;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An unbroken stretch of time (连续任期), half-open: the first day counts, {@code until} no longer does.
 *
 * @param from the first day
 * @param until the day after the last day
 */
public record Spell(LocalDate from, LocalDate until) {

    public Spell {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a spell needs at least one day: " + from + " until " + until);
        }
    }

    /** The last day that still counts. */
    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    /** Whole calendar months; leftover days are dropped (R4 f). */
    public long wholeMonths() {
        return ChronoUnit.MONTHS.between(from, until);
    }
}
