package kejing.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import kejing.local.component.Component;
import kejing.local.display.LogTail;

/** Shows the end of the logs, or follows one. */
final class Logs {

    private static final int OF_ONE = 200;
    private static final int OF_EACH = 20;

    private final Installation installation;
    private final PrintStream out;

    Logs(Installation installation, PrintStream out) {
        this.installation = installation;
        this.out = out;
    }

    void run(List<String> arguments) {
        boolean follow = arguments.contains("--follow") || arguments.contains("-f");
        List<String> names =
                arguments.stream().filter(word -> !word.startsWith("-")).toList();
        if (names.isEmpty()) {
            installation.product().components().forEach(component -> print(component, OF_EACH));
            return;
        }
        Component component = installation.product().named(names.getFirst());
        if (follow) {
            follow(component);
        } else {
            print(component, OF_ONE);
        }
    }

    private void print(Component component, int lines) {
        out.println("==> " + component.name() + ": " + component.log());
        LogTail.of(component.log(), lines).forEach(out::println);
    }

    private static void follow(Component component) {
        try {
            new ProcessBuilder(
                            "tail",
                            "-n",
                            Integer.toString(OF_ONE),
                            "-F",
                            component.log().toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot follow " + component.log(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
