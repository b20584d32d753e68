package kejing.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** Shows each step when it is done, with what it did and how long it took, and keeps the times for the report. */
final class Progress {
    private final PrintStream out;
    private final Map<String, Long> millis = new LinkedHashMap<>();
    private final long start = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    /** What a step has to say; {@code skipped} when an earlier run had done it. */
    record Done(String said, boolean skipped) {
        static Done did(String said, Object... values) {
            return new Done(said.formatted(values), false);
        }

        static Done before(String said, Object... values) {
            return new Done(said.formatted(values), true);
        }
    }

    /** @param key the step's name in the report's timings */
    void step(String key, String title, Callable<Done> work) {
        long begun = System.nanoTime();
        Done done;
        try {
            done = work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        long took = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        synchronized (this) {
            millis.put(key, took);
            out.println("  %s %s  %s  %s"
                    .formatted(
                            done.skipped() ? "·" : "✓",
                            Columns.left(title, 40),
                            Columns.left(done.said(), 44),
                            seconds(took)));
            out.flush();
        }
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    synchronized Map<String, Long> millis() {
        Map<String, Long> all = new LinkedHashMap<>(millis);
        all.put("total", Duration.ofNanos(System.nanoTime() - start).toMillis());
        return all;
    }

    static String seconds(long millis) {
        return String.format(Locale.ROOT, "%5.1f s", millis / 1000.0);
    }
}
