package kejing.local.component;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kejing.embedded.process.Daemon;
import kejing.embedded.process.Patience;
import kejing.embedded.process.PidFile;
import kejing.embedded.process.ProcessIdentity;

/**
 * A JVM of our own: small, quick to start, remembered by its pid file.
 *
 * @param folder where it runs
 * @param log its output
 * @param pidFile its identity
 */
record JavaProcess(String name, Path folder, Path log, Path pidFile) {

    /** Serial collector and the first compiler only: half the memory and half the time to start on two cores. */
    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    Optional<ProcessIdentity> live() {
        return new PidFile(pidFile).live();
    }

    /** Starts the JVM unless it lives and waits until it is healthy. */
    void start(List<String> arguments, Map<String, String> environment, BooleanSupplier healthy, Duration patience) {
        ProcessIdentity process = live().orElseGet(() -> launch(arguments, environment));
        boolean decided = Patience.until(patience, () -> healthy.getAsBoolean() || !process.alive());
        if (!process.alive()) {
            throw new IllegalStateException(name + " ended while starting");
        }
        if (!decided) {
            throw new IllegalStateException(name + " is not healthy after " + patience.toSeconds() + " s");
        }
    }

    void stop(Duration patience) {
        live().ifPresent(process -> Daemon.stop(process, patience));
        new PidFile(pidFile).remove();
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private ProcessIdentity launch(List<String> arguments, Map<String, String> environment) {
        List<String> line = new ArrayList<>();
        line.add(java().toString());
        line.addAll(SMALL);
        line.addAll(arguments);
        Process process = new Daemon(line, environment, folder, log, pidFile).start();
        return ProcessIdentity.of(process.pid()).orElseThrow(() -> new IllegalStateException(name + " ended at once"));
    }
}
