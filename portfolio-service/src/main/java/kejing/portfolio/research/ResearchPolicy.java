package kejing.portfolio.research;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who owes a report of market research for which half-year, and how it stands (W-02): due on its last day. */
public final class ResearchPolicy {

    /** How a report stands. */
    @Schema(name = "ResearchStanding")
    public enum Standing {
        SUBMITTED,
        SUBMITTED_LATE,
        OPEN,
        OVERDUE,
        /** The half-year is still to come, or began before the person became a manager. */
        NOT_OWED
    }

    private ResearchPolicy() {}

    /** The first half-year that the person is a manager from its first day on. */
    public static HalfYear firstOwed(LocalDate since) {
        HalfYear half = HalfYear.of(since);
        return half.firstDay().equals(since) ? half : half.next();
    }

    /** The half-years owed that are due on the day or before, or run on it. */
    public static List<HalfYear> owed(LocalDate since, LocalDate until) {
        return Stream.iterate(firstOwed(since), half -> !half.firstDay().isAfter(until), HalfYear::next)
                .toList();
    }

    /** @param since null if it is not known, then nothing is owed; @param submittedOn null while there is no report */
    public static Standing standing(HalfYear half, LocalDate since, LocalDate submittedOn, LocalDate today) {
        if (submittedOn != null) {
            return submittedOn.isAfter(half.lastDay()) ? Standing.SUBMITTED_LATE : Standing.SUBMITTED;
        }
        if (since == null
                || half.compareTo(firstOwed(since)) < 0
                || half.firstDay().isAfter(today)) {
            return Standing.NOT_OWED;
        }
        return today.isAfter(half.lastDay()) ? Standing.OVERDUE : Standing.OPEN;
    }
}
