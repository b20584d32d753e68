package kejing.local;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts everything with the demo bank's people, then plays its year through the gateway. */
final class Demo {

    private static final String PLAYER = "kejing.demo.DemoYear";

    private final Installation installation;
    private final PrintStream out;

    Demo(Installation installation, PrintStream out) {
        this.installation = installation;
        this.out = out;
    }

    /** @return the exit status of the player */
    int run(List<String> arguments) {
        installation.alone(() -> {
            writePeople(arguments);
            new Up(installation, out).run();
        });
        out.println();
        int status = play(arguments);
        if (status == 0) {
            new SignIn(installation).print(out);
        }
        return status;
    }

    /** Only the seed decides who the people are. */
    private void writePeople(List<String> arguments) {
        List<String> line =
                new ArrayList<>(List.of("--people", installation.home().people().toString()));
        int seed = arguments.indexOf("--seed");
        if (seed >= 0 && seed + 1 < arguments.size()) {
            line.addAll(arguments.subList(seed, seed + 2));
        }
        int status = player(line, Map.of());
        if (status != 0) {
            throw new Halt("The people of the demo bank could not be made (status " + status + ").");
        }
    }

    private int play(List<String> arguments) {
        return player(
                arguments,
                Map.of(
                        "KEJING_GATEWAY_URL", installation.ports().url("gateway"),
                        "KEJING_TOKEN_URL", installation.ports().tokenUrl(),
                        "KEJING_DEMO_PASSWORD", installation.secrets().demo(),
                        "KEJING_ADMIN_PASSWORD", installation.secrets().admin(),
                        "KEJING_CORE_BANKING_SECRET", installation.secrets().client("core-banking")));
    }

    /** The player is a program of its own that knows the product by its public API only. */
    private int player(List<String> arguments, Map<String, String> environment) {
        Path target = installation.home().root().resolve("deploy/demo/target");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                target.resolve("classes") + File.pathSeparator + target.resolve("lib") + File.separator + "*",
                PLAYER));
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line).inheritIO();
        builder.environment().putAll(environment);
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the demo", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }
}
