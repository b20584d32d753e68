package kejing.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kejing.local.component.Application;
import kejing.local.component.Component;
import kejing.local.component.PortUse;
import kejing.local.display.Memory;
import kejing.local.display.Progress;

/** Starts what is not alive. After a kill of any process another up heals the installation. */
final class Up {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Installation installation;
    private final PrintStream out;

    Up(Installation installation, PrintStream out) {
        this.installation = installation;
        this.out = out;
    }

    /** Returns when everything is healthy. */
    void run() {
        List<Component> components = installation.product().components();
        List<Component> missing = installation.product().notRunning();
        PortUse.requireFree(missing);
        installation.ports().remember(installation.home().ports());
        prepare(missing);
        long begin = System.nanoTime();
        try (Progress progress = new Progress(
                out, terminal(), components.stream().map(Component::name).toList())) {
            new Startup(progress, PATIENCE).run(components);
        }
        if (missing.isEmpty()) {
            out.println("Everything was running already.");
        } else {
            out.printf(
                    Locale.ROOT,
                    "All healthy %.1f s after the start from packaged jars (%d of %d processes started).%n",
                    (System.nanoTime() - begin) / 1e9,
                    missing.size(),
                    components.size());
        }
        memory(components).ifPresent(sum -> out.println("Memory of all processes: " + sum.gigabytes()));
        components.stream()
                .filter(component -> component instanceof Application application && application.outdated())
                .forEach(
                        component -> out.println(
                                component.name()
                                        + " runs an older build than the one that is packaged now; ./kejing down and up changes to it."));
    }

    /** Unpacking and building of third-party programs, once for this machine and not part of a start. */
    private void prepare(List<Component> missing) {
        long begin = System.nanoTime();
        Together.each(missing, Component::prepare);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (seconds > 1) {
            out.printf(Locale.ROOT, "Prepared PostgreSQL and Keycloak once for later starts: %.1f s.%n", seconds);
        }
    }

    static Optional<Memory> memory(List<Component> components) {
        return components.stream()
                .flatMap(component -> component.process().stream())
                .flatMap(process -> Memory.of(process).stream())
                .reduce(Memory::plus);
    }

    private static boolean terminal() {
        return System.console() != null && System.console().isTerminal();
    }
}
