package kejing.grading.qualification;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long a qualification lasts (有效期, R16), as a half-open period.
 *
 * @param from first day
 * @param to the day after the last
 */
public record Validity(LocalDate from, LocalDate to) {

    public Validity {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a qualification from " + from + " cannot end on " + to);
        }
    }

    /**
     * From the day after the exam's cut-off date, for whole years. The cut-off date belongs to the exam, so the dates do
     * not depend on the day on which somebody approved.
     */
    public static Validity afterCutOff(LocalDate cutOffDate, int years) {
        var from = cutOffDate.plusDays(1);
        return new Validity(from, from.plusYears(years));
    }

    /** As long once more, without a gap. */
    Validity again() {
        return new Validity(to, to.plus(Period.between(from, to)));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
