package kejing.portfolio.worklog;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the log of a day stands (W-14). */
public final class WorkLogPolicy {

    /** How the log of a day stands. */
    @Schema(name = "WorkLogState")
    public enum State {
        /** Written on the day itself. */
        WRITTEN,
        /** Everything in it was written after the day. */
        LATE,
        /** A working day that is over, without a log. */
        MISSING,
        /** Today, nothing yet. */
        OPEN,
        /** On leave. */
        LEAVE,
        /** No log is due. */
        NONE
    }

    /** @param last when the latest entry was written, null if there is none */
    public record Written(int entries, int late, Instant last) {
        public static final Written NOTHING = new Written(0, 0, null);
    }

    private WorkLogPolicy() {}

    /** An entry is late from 00:00 of the next day at the bank. */
    public static boolean late(LocalDate day, LocalDate today) {
        return today.isAfter(day);
    }

    /**
     * @param works whether the bank works on the day
     * @param since when the person became a manager, null if that is not known
     * @param onLeave whether the person is on a short leave on the day
     */
    public static State state(
            LocalDate day, LocalDate today, boolean works, LocalDate since, boolean onLeave, Written written) {
        if (written.entries() > 0) {
            return written.late() == written.entries() ? State.LATE : State.WRITTEN;
        }
        if (onLeave) {
            return State.LEAVE;
        }
        if (!works || day.isAfter(today) || (since != null && day.isBefore(since))) {
            return State.NONE;
        }
        return day.equals(today) ? State.OPEN : State.MISSING;
    }
}
