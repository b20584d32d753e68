package kejing.local.display;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Shows what is starting and for how long: a table that is redrawn in place on a terminal, one plain line for each
 * change elsewhere.
 */
public final class Progress implements AutoCloseable {

    /** What happens to a component. */
    public enum State {
        WAITING("waiting", " "),
        STARTING("starting", "…"),
        HEALTHY("healthy", "✔"),
        RUNNING("already running", "✔"),
        FAILED("failed", "✘"),
        SKIPPED("not started", "-");

        private final String text;
        private final String mark;

        State(String text, String mark) {
            this.text = text;
            this.mark = mark;
        }
    }

    private record Row(State state, long since, long until) {}

    private final PrintStream out;
    private final boolean redraws;
    private final long begin = System.nanoTime();
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final ScheduledExecutorService clock;
    private int drawn;

    public Progress(PrintStream out, boolean redraws, List<String> names) {
        this.out = out;
        this.redraws = redraws;
        names.forEach(name -> rows.put(name, new Row(State.WAITING, begin, begin)));
        this.clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory());
        if (redraws) {
            clock.scheduleAtFixedRate(this::draw, 0, 250, TimeUnit.MILLISECONDS);
        }
    }

    /** Reports a change; callable from any thread. */
    public synchronized void report(String name, State state) {
        long now = System.nanoTime();
        long since = state == State.STARTING ? now : rows.get(name).since();
        rows.put(name, new Row(state, since, now));
        if (redraws) {
            draw();
        } else if (state != State.WAITING) {
            out.println(line(name, rows.get(name)));
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        if (redraws) {
            draw();
        }
    }

    private synchronized void draw() {
        StringBuilder text = new StringBuilder();
        if (drawn > 0) {
            text.append("\033[").append(drawn).append('A');
        }
        rows.forEach(
                (name, row) -> text.append("\033[2K").append(line(name, row)).append('\n'));
        drawn = rows.size();
        out.print(text);
        out.flush();
    }

    private static String line(String name, Row row) {
        String line = "  %s %-12s %s".formatted(row.state().mark, name, row.state().text);
        return switch (row.state()) {
            case WAITING, RUNNING, SKIPPED -> line;
            case STARTING -> line + seconds(System.nanoTime() - row.since());
            case HEALTHY, FAILED -> line + seconds(row.until() - row.since());
        };
    }

    private static String seconds(long nanos) {
        return nanos < 100_000_000 ? "" : String.format(Locale.ROOT, "  %.1f s", nanos / 1e9);
    }
}
