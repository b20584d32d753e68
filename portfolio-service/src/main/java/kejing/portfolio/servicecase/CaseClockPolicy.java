package kejing.portfolio.servicecase;

import java.time.Instant;

/**
 * The clocks of a case (S-01, S-04). A limit is met up to and including its last second: received 10:00:00, relayed
 * 10:03:00 is met, 10:03:01 is a breach.
 */
public final class CaseClockPolicy {

    private CaseClockPolicy() {}

    /** How a clock stands. */
    public enum ClockVerdict {
        RUNNING,
        /** Stands still for a reason of the scheme. */
        PAUSED,
        MET,
        BREACHED,
        /** Nothing was to be done, such as a relay of a case that the first contact solved. */
        NOT_APPLICABLE
    }

    /**
     * @param dueAt the last second that meets the limit; null where nothing is due
     * @param doneAt when it was done, null before
     */
    public record ClockReading(ClockVerdict verdict, Instant dueAt, Instant doneAt) {}

    /** To the responsible unit, from the receipt; due until somebody relays, responds to or resolves the case (S-01). */
    public static ClockReading relay(ServiceCase one, Instant now) {
        Instant due = one.receivedAt().plusSeconds(one.limits().relaySeconds());
        if (one.relayedAt() != null) {
            return judged(due, one.relayedAt());
        }
        boolean inHand = one.respondedAt() != null || one.resolvedAt() != null || one.promisedAt() != null;
        return inHand ? new ClockReading(ClockVerdict.NOT_APPLICABLE, null, null) : running(due, now);
    }

    /** The first answer to the client, from the receipt; a resolution answers too. It never stands still. */
    public static ClockReading response(ServiceCase one, Instant now) {
        Instant due = one.receivedAt().plusSeconds(one.limits().responseSeconds());
        Instant done = one.respondedAt() != null ? one.respondedAt() : one.resolvedAt();
        return done != null ? judged(due, done) : running(due, now);
    }

    /** From the receipt to the resolution, without the pauses. */
    public static ClockReading resolution(ServiceCase one, Instant now) {
        long pausing = one.paused()
                ? Math.max(0, now.getEpochSecond() - one.pausedSince().getEpochSecond())
                : 0;
        Instant due = one.receivedAt().plusSeconds(one.limits().resolutionSeconds() + one.pausedSeconds() + pausing);
        if (one.resolvedAt() != null) {
            return judged(due, one.resolvedAt());
        }
        ClockReading reading = running(due, now);
        return one.paused() && reading.verdict() == ClockVerdict.RUNNING
                ? new ClockReading(ClockVerdict.PAUSED, due, null)
                : reading;
    }

    /** The time that the client was promised; pauses do not move it. */
    public static ClockReading promise(ServiceCase one, Instant now) {
        if (one.promisedAt() == null) {
            return new ClockReading(ClockVerdict.NOT_APPLICABLE, null, null);
        }
        return one.resolvedAt() != null ? judged(one.promisedAt(), one.resolvedAt()) : running(one.promisedAt(), now);
    }

    private static ClockReading judged(Instant due, Instant done) {
        return new ClockReading(done.isAfter(due) ? ClockVerdict.BREACHED : ClockVerdict.MET, due, done);
    }

    /** {@code now} counts by its whole second, as every recorded moment does. */
    private static ClockReading running(Instant due, Instant now) {
        return new ClockReading(
                now.getEpochSecond() > due.getEpochSecond() ? ClockVerdict.BREACHED : ClockVerdict.RUNNING, due, null);
    }
}
