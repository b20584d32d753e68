package kejing.embedded.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for a visible state of another process, never longer than a bound. */
public final class Patience {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Patience() {}

    /** Looks until the state is there; false when the bound has passed without it. */
    public static boolean until(Duration bound, BooleanSupplier state) {
        long end = System.nanoTime() + bound.toNanos();
        while (!state.getAsBoolean()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }
}
