package kejing.grading.ladder;

import java.time.LocalDate;
import java.util.Optional;
import kejing.chassis.problem.Text;

/** What kind of evaluation a period carries: a whole year or a whole quarter. */
public enum Cadence {
    ANNUAL("年度", "annual", 12),
    QUARTERLY("季度", "quarterly", 3);

    private final Text label;
    private final int months;

    Cadence(String zh, String en, int months) {
        this.label = new Text(zh, en);
        this.months = months;
    }

    public Text label() {
        return label;
    }

    public int months() {
        return months;
    }

    /** The cadence of the half-open period; empty if it is neither twelve nor three whole months, and moves nothing. */
    public static Optional<Cadence> of(LocalDate from, LocalDate to) {
        for (var cadence : values()) {
            if (from.plusMonths(cadence.months).equals(to)) {
                return Optional.of(cadence);
            }
        }
        return Optional.empty();
    }
}
