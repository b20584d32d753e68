package kejing.performance.responsibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The dated responsibilities of one client, in objects and decimals: what the columns are compared with. Before its first
 * entry nobody serves the client.
 */
public final class ResponsibilityLedger {

    private static final ResponsibilityLedger NOBODY = new ResponsibilityLedger(List.of());

    private final List<Assignment> assignments;

    public ResponsibilityLedger(List<Assignment> assignments) {
        this.assignments = assignments.stream()
                .sorted(Comparator.comparing(Assignment::from))
                .toList();
    }

    public static ResponsibilityLedger nobody() {
        return NOBODY;
    }

    /** All entries, earliest first. */
    public List<Assignment> assignments() {
        return assignments;
    }

    /** The stretches of a half-open interval in which the holders stay the same, in order, without gaps. */
    public List<Stretch> stretches(LocalDate from, LocalDate until) {
        List<Stretch> stretches = new ArrayList<>();
        LocalDate start = from;
        List<Holder> holders = List.of();
        for (Assignment assignment : assignments) {
            if (!assignment.from().isBefore(until)) {
                break;
            }
            if (assignment.from().isAfter(start)) {
                stretches.add(new Stretch(start, assignment.from(), holders));
                start = assignment.from();
            }
            holders = assignment.holders();
        }
        if (start.isBefore(until)) {
            stretches.add(new Stretch(start, until, holders));
        }
        return stretches;
    }

    /**
     * What each holder is credited over the days of a half-open interval: days times share, added up (SEM-6 daily accrual,
     * SEM-7 shares). The credits, nobody's included, sum to the number of days.
     */
    public Credits credits(LocalDate from, LocalDate until) {
        Credits credits = new Credits();
        for (Stretch stretch : stretches(from, until)) {
            BigDecimal days = BigDecimal.valueOf(stretch.days());
            if (stretch.holders().isEmpty()) {
                credits.addNobody(days);
            }
            for (Holder holder : stretch.holders()) {
                credits.add(holder.staffId(), days.multiply(holder.share()));
            }
        }
        return credits;
    }
}
