package kejing.demo.door;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Looks again until something is so, at growing intervals, for a bounded time; then gives up with one sentence that
 * names what it waited for.
 */
public record Patience(Duration first, Duration longest, Duration altogether) {
    public static Patience ordinary() {
        return new Patience(Duration.ofMillis(60), Duration.ofSeconds(1), Duration.ofMinutes(3));
    }

    /** Tells that what was waited for did not come. */
    public static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted(String message) {
            super(message);
        }
    }

    /**
     * @param what completes the sentence "等待…" ("waiting for")
     * @param look empty as long as it is not so; may throw {@link NotNow}
     */
    public <T> T until(String what, Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + altogether.toNanos();
        long pause = first.toNanos();
        String last = "";
        while (true) {
            try {
                Optional<T> found = look.get();
                if (found.isPresent()) {
                    return found.get();
                }
            } catch (NotNow refusal) {
                last = "；最近一次答复：" + refusal.getMessage();
                pause = Math.max(pause, refusal.pause().toNanos());
            }
            if (System.nanoTime() + pause > deadline) {
                throw new Exhausted("已等待 %d 秒，仍未等到：%s%s / waited %d s in vain for: %s"
                        .formatted(altogether.toSeconds(), what, last, altogether.toSeconds(), what));
            }
            LockSupport.parkNanos(pause);
            if (Thread.currentThread().isInterrupted()) {
                throw new Exhausted("中途停止：%s / stopped while waiting for it".formatted(what));
            }
            pause = Math.min(longest.toNanos(), pause * 8 / 5);
        }
    }

    /** A refusal that may pass: nobody listens, the service is starting, too many requests. */
    public static final class NotNow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Duration pause;

        public NotNow(String message, Duration pause) {
            super(message);
            this.pause = pause;
        }

        Duration pause() {
            return pause;
        }
    }
}
