package kejing.embedded.kafka;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kejing.embedded.process.Daemon;
import kejing.embedded.process.Folders;
import kejing.embedded.process.Patience;
import kejing.embedded.process.PidFile;
import kejing.embedded.process.Ports;
import kejing.embedded.process.ProcessIdentity;
import kejing.embedded.process.Settings;

/**
 * One Kafka broker as an independent process with a JVM and library versions of its own: it outlives the program that
 * started it and is adopted by the next one.
 */
public final class KafkaBroker {

    private final KafkaSettings settings;
    private final PidFile pidFile;

    public KafkaBroker(KafkaSettings settings) {
        this.settings = settings;
        this.pidFile = new PidFile(settings.pidFile());
    }

    /**
     * Adopts the living broker of this folder or starts one, and returns when it serves clients and has its topics.
     * After {@code kill -9} this takes at least the broker session timeout of 3 seconds.
     *
     * @throws IllegalStateException naming the log when it ends or does not serve in time
     */
    public void start(Duration patience) {
        ProcessIdentity broker = process().orElseGet(this::launch);
        boolean looked = Patience.until(patience, () -> serves(broker) || !broker.alive());
        if (!looked || !broker.alive()) {
            throw new IllegalStateException(
                    "Kafka " + (looked ? "ended" : "does not serve after " + patience.toSeconds() + " s") + " on port "
                            + settings.port() + ", see " + settings.log());
        }
    }

    /** Stops the broker; one that does not end in time is killed, which loses nothing acknowledged. */
    public void stop(Duration patience) {
        process().ifPresent(broker -> Daemon.stop(broker, patience));
        pidFile.remove();
        Folders.delete(settings.ready());
    }

    /** The broker's process, if it lives. */
    public Optional<ProcessIdentity> process() {
        return pidFile.live();
    }

    /** Whether the living broker has said that it is ready and answers. */
    public boolean serves() {
        return process().filter(this::serves).isPresent();
    }

    /** Ends at once a broker that an earlier run in this folder has left running. */
    public static void killLeftOver(Path folder) {
        new PidFile(KafkaSettings.pidFileIn(folder)).live().ifPresent(Daemon::kill);
    }

    private boolean serves(ProcessIdentity broker) {
        return Files.exists(settings.ready())
                && Settings.load(settings.ready()).getProperty("pid", "").equals(Long.toString(broker.pid()))
                && Ports.answers(settings.port());
    }

    private ProcessIdentity launch() {
        Folders.create(settings.folder());
        Folders.delete(settings.ready());
        Path properties = settings.folder().resolve("server.properties");
        Settings.store(properties, BrokerProperties.of(settings));
        Process process = new Daemon(
                        command(properties), Map.of(), settings.folder(), settings.log(), settings.pidFile())
                .start();
        return ProcessIdentity.of(process.pid())
                .orElseThrow(() -> new IllegalStateException("Kafka ended at once, see " + settings.log()));
    }

    private List<String> command(Path properties) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.log.org.apache.kafka.clients.NetworkClient=error",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSS"));
        settings.parent().ifPresent(pid -> line.add("-Dkejing.parent=" + pid));
        line.addAll(List.of(
                "-cp",
                ownClassPath(),
                BrokerMain.class.getName(),
                properties.toString(),
                settings.ready().toString(),
                String.join(",", settings.topics())));
        return line;
    }

    /** Only this module and the libraries beside it, whatever else the caller has on its class path. */
    private static String ownClassPath() {
        Path classes = Path.of(URI.create(KafkaBroker.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        Path libraries = classes.resolveSibling("lib");
        if (!Files.isDirectory(libraries)) {
            throw new IllegalStateException(
                    "the libraries of the broker are missing in " + libraries + ": build with ./mvnw package");
        }
        return classes + File.pathSeparator + libraries + File.separator + "*";
    }
}
