package kejing.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import kejing.local.component.Component;

/** Stops everything, first what uses the others; what does not end by itself is killed. */
final class Down {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Installation installation;
    private final PrintStream out;

    Down(Installation installation, PrintStream out) {
        this.installation = installation;
        this.out = out;
    }

    void run() {
        List<Component> running = installation.product().components().stream()
                .filter(component -> component.process().isPresent())
                .toList();
        if (running.isEmpty()) {
            out.println("Nothing is running.");
            return;
        }
        List<Component> infrastructure =
                running.stream().filter(Down::servesOthers).toList();
        List<Component> applications =
                running.stream().filter(component -> !servesOthers(component)).toList();
        stop(applications);
        stop(infrastructure);
        out.println("Stopped " + running.size() + " processes. The data stays in "
                + installation.home().folder() + ".");
    }

    private void stop(List<Component> components) {
        Together.each(components, component -> component.stop(PATIENCE));
    }

    private static boolean servesOthers(Component component) {
        return List.of("postgres", "kafka").contains(component.name());
    }
}
