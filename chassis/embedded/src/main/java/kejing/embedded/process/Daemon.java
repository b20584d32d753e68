package kejing.embedded.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A process that outlives the one that started it: its own session (an interrupt of the terminal does not reach it),
 * its output in a log file, its identity in a pid file.
 *
 * @param command program and arguments
 * @param environment variables in addition to those of this process
 * @param folder where it runs
 * @param log its standard output and standard error, appended
 * @param pidFile where its identity is remembered
 */
public record Daemon(List<String> command, Map<String, String> environment, Path folder, Path log, Path pidFile) {

    /** Starts the process and remembers it; returns at once. */
    public Process start() {
        Folders.create(log.toAbsolutePath().getParent());
        List<String> line = new ArrayList<>();
        onPath("setsid").map(Path::toString).ifPresent(line::add);
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            ProcessIdentity.of(process.pid()).ifPresent(new PidFile(pidFile)::write);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command.getFirst(), e);
        }
    }

    /** Asks the process to end and kills it when it has not done so in time; returns when it is gone. */
    public static void stop(ProcessIdentity process, Duration patience) {
        signal(process, false);
        if (!Patience.until(patience, () -> !process.alive())) {
            kill(process);
        }
    }

    /** Ends the process at once, as {@code kill -9} does. */
    public static void kill(ProcessIdentity process) {
        signal(process, true);
        if (!Patience.until(Duration.ofSeconds(10), () -> !process.alive())) {
            throw new IllegalStateException("process " + process.pid() + " survived SIGKILL for 10 seconds");
        }
    }

    /** The program of that name in one of the folders of PATH. */
    public static Optional<Path> onPath(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void signal(ProcessIdentity process, boolean force) {
        if (!process.alive()) {
            return;
        }
        ProcessHandle.of(process.pid()).ifPresent(force ? ProcessHandle::destroyForcibly : ProcessHandle::destroy);
    }
}
