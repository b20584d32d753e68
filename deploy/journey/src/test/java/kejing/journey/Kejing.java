package kejing.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import kejing.embedded.process.Patience;
import kejing.embedded.process.PidFile;
import kejing.embedded.process.ProcessIdentity;

/** An installation of the packaged system with a data folder and ports of its own, driven as {@code ./kejing} drives it. */
final class Kejing {
    private static final Path ROOT =
            Path.of(System.getProperty("kejing.root")).toAbsolutePath().normalize();

    /** From here on the system gives ports to whoever connects to anything, so that a listener may find its own taken. */
    private static final int EPHEMERAL_PORTS = 32_768;

    private static final int HIGHEST_PORT = 19_093;

    private final Path home;
    private final int portOffset;

    Kejing(String name, int portOffset) {
        if (HIGHEST_PORT + portOffset >= EPHEMERAL_PORTS) {
            throw new IllegalArgumentException(
                    "offset %d leads to ports that any connection may hold".formatted(portOffset));
        }
        this.home = ROOT.resolve("deploy/journey/target").resolve(name);
        this.portOffset = portOffset;
    }

    /** A command under way; its output so far and, at the end, its status. */
    record Running(Process process, StringBuffer output, CompletableFuture<Void> reader) {
        int status() {
            try {
                if (!process.waitFor(15, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new AssertionError("the command did not end in 15 minutes:\n" + output);
                }
                reader.join();
                return process.exitValue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    /** Runs a command to its end and expects that it succeeds. */
    String run(String... command) {
        Running running = start(line -> {}, command);
        int status = running.status();
        if (status != 0) {
            throw new AssertionError(String.join(" ", command) + " ended with " + status + ":\n" + running.output());
        }
        return running.output().toString();
    }

    /** Starts a command and hands over each line that it prints. */
    Running start(Consumer<String> onLine, String... command) {
        List<String> line = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx192m",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dkejing.root=" + ROOT,
                "-cp",
                String.join(
                        ":",
                        ROOT + "/deploy/local/target/classes",
                        ROOT + "/deploy/local/target/lib/*",
                        ROOT + "/chassis/embedded/target/classes",
                        ROOT + "/chassis/embedded/target/lib/*"),
                "kejing.local.Main"));
        line.addAll(List.of(command));
        return start(new ProcessBuilder(line), onLine);
    }

    /** Runs another program with the given variables beside those of this installation. */
    Running start(ProcessBuilder builder, Consumer<String> onLine) {
        builder.environment().put("KEJING_HOME", home.toString());
        builder.environment().put("KEJING_PORT_OFFSET", Integer.toString(portOffset));
        try {
            Process process = builder.redirectErrorStream(true).start();
            StringBuffer output = new StringBuffer();
            CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
                try (BufferedReader lines = process.inputReader()) {
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        output.append(line).append('\n');
                        System.out.println("  | " + line);
                        onLine.accept(line);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return new Running(process, output, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name) {
        return home.resolve(name);
    }

    String gateway() {
        return "http://127.0.0.1:" + (8080 + portOffset);
    }

    String tokenUrl() {
        return "http://127.0.0.1:" + (8180 + portOffset) + "/realms/kejing/protocol/openid-connect/token";
    }

    /** A secret of the installation, such as demo.password. */
    String secret(String name) {
        return properties(home.resolve("secrets.properties")).getProperty(name);
    }

    /** Kills a process as {@code kill -9} does, without a chance to say goodbye. */
    void kill(String name) {
        ProcessIdentity process =
                new PidFile(home.resolve("run").resolve(name + ".pid")).live().orElseThrow();
        ProcessHandle.of(process.pid()).orElseThrow().destroyForcibly();
        // A killed process that nobody has buried yet counts as dead; ProcessHandle.onExit would wait for the funeral.
        if (!Patience.until(Duration.ofSeconds(30), () -> !process.alive())) {
            throw new AssertionError(name + " survived kill -9");
        }
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    static Path root() {
        return ROOT;
    }
}
