package kejing.performance.responsibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The dated responsibilities of one client, or the shares agreed for one account, in objects and decimals: what the columns are
 * compared with. Before its first entry nobody is named.
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

    /**
     * The ledger of an account of this client whose shares were agreed for itself: on the days on which the given ledger
     * names somebody its holders count, on all others those of the client (SEM-7).
     */
    public ResponsibilityLedger overriddenBy(ResponsibilityLedger ofAccount) {
        SortedSet<LocalDate> changes = new TreeSet<>();
        assignments.forEach(assignment -> changes.add(assignment.from()));
        ofAccount.assignments.forEach(assignment -> changes.add(assignment.from()));
        return new ResponsibilityLedger(changes.stream()
                .map(day -> {
                    List<Holder> own = ofAccount.holdersOn(day);
                    return new Assignment(day, own.isEmpty() ? holdersOn(day) : own);
                })
                .toList());
    }

    private List<Holder> holdersOn(LocalDate day) {
        return stretches(day, day.plusDays(1)).getFirst().holders();
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
