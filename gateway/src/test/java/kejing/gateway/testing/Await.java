package kejing.gateway.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something visible, 20 seconds at most. */
public final class Await {

    private static final Duration CAP = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(50);

    private Await() {}

    public static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + CAP.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Did not happen within " + CAP);
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }
}
