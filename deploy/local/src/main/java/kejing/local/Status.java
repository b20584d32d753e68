package kejing.local;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import kejing.embedded.process.ProcessIdentity;
import kejing.local.component.Component;
import kejing.local.display.Memory;

/** A table of what runs. */
final class Status {

    private final Installation installation;
    private final PrintStream out;

    Status(Installation installation, PrintStream out) {
        this.installation = installation;
        this.out = out;
    }

    /** Prints the table; true when everything is healthy. */
    boolean run() {
        List<Component> components = installation.product().components();
        out.printf("%-12s %-9s %8s %6s %9s%n", "name", "state", "pid", "port", "memory");
        boolean healthy = true;
        for (Component component : components) {
            Optional<ProcessIdentity> process = component.process();
            String state = process.isEmpty() ? "stopped" : component.healthy() ? "healthy" : "unhealthy";
            healthy &= state.equals("healthy");
            out.printf(
                    "%-12s %-9s %8s %6d %9s%n",
                    component.name(),
                    state,
                    process.map(found -> Long.toString(found.pid())).orElse("-"),
                    component.port(),
                    process.flatMap(Memory::of).map(Memory::megabytes).orElse("-"));
        }
        Up.memory(components).ifPresent(sum -> out.println("Memory of all processes: " + sum.gigabytes()));
        return healthy;
    }
}
