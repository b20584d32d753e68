package kejing.chassis.event;

import java.time.Duration;

/** Waits 100 ms, then twice as long each time, at most 2 s. */
final class Backoff {
    private static final long FIRST = 100;
    private static final long LONGEST = 2_000;
    private long millis = FIRST;

    Duration next() {
        return Duration.ofMillis(millis);
    }

    void pause() {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        millis = Math.min(LONGEST, millis * 2);
    }

    void reset() {
        millis = FIRST;
    }
}
