package kejing.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import kejing.embedded.kafka.KafkaBroker;
import kejing.embedded.kafka.KafkaSettings;
import kejing.embedded.postgres.PostgresServer;
import kejing.embedded.postgres.PostgresSettings;
import kejing.embedded.process.Folders;
import kejing.embedded.process.Ports;
import kejing.embedded.process.ProcessIdentity;
import kejing.embedded.process.Secret;
import kejing.embedded.process.Settings;

/**
 * A real PostgreSQL and a real Kafka broker for the tests of one build, on free ports, ended with the build.
 *
 * <p>Run it with the class path {@code chassis/embedded/target/classes:chassis/embedded/target/lib/*}:
 *
 * <pre>
 * java -cp CLASSPATH kejing.embedded.TestStack --folder DIR --ready FILE --parent PID [--topics A,B] [--partitions N]
 * </pre>
 *
 * <ul>
 *   <li>{@code --folder DIR} working folder, for instance {@code target/test-stack} of the root. The PostgreSQL
 *       binaries are unpacked there once and kept; data of an earlier stack is thrown away, and what may still run
 *       of it is ended first. {@code DIR/postgres/postgres.log} and {@code DIR/kafka/kafka.log} are the logs.
 *   <li>{@code --ready FILE} is written when both accept connections, by an atomic rename, readable by the owner
 *       only, and is deleted at the end. An older file of that name is removed at the start.
 *   <li>{@code --parent PID} the process whose end ends everything: the JVM of Maven.
 *   <li>{@code --topics} topics to create before the file is written (none by default). Other topics are made by
 *       the broker when first used, so each test JVM may use names of its own.
 *   <li>{@code --partitions} of a new topic, 12 by default.
 * </ul>
 *
 * <p>The ready file is in the format of {@link java.util.Properties}:
 *
 * <pre>
 * pid=4711                         process id of this stack
 * started=...                      opaque; with the pid it identifies the process ({@link ProcessIdentity})
 * postgres.host=127.0.0.1
 * postgres.port=40001
 * postgres.user=postgres           superuser: may create databases and users
 * postgres.password=...
 * postgres.url=jdbc:postgresql://127.0.0.1:40001/postgres
 * postgres.pid=4712                to kill it in a test of recovery
 * kafka.bootstrap=127.0.0.1:40002
 * kafka.pid=4713
 * </pre>
 *
 * <p>A reader takes the file as valid when it exists and {@code pid} is alive; otherwise it starts a new stack, under
 * a lock of its own. Start it detached from the reader (the test JVM ends before Maven does), with its output sent to
 * a file. It exits with status 1 and one sentence on standard error when it cannot start within 120 seconds. fsync is
 * off: nothing survives a crash of the machine, everything survives a kill of a process.
 */
public final class TestStack {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final String password = Secret.random();
    private final int postgresPort;
    private final int kafkaPort;

    private TestStack(Path folder, long parent, List<String> topics, int partitions) {
        List<Integer> free = Ports.free(3);
        postgresPort = free.get(0);
        kafkaPort = free.get(1);
        postgres = new PostgresServer(new PostgresSettings(
                folder.resolve("binaries"), folder.resolve("postgres"), postgresPort, password, false, 400));
        kafka = new KafkaBroker(KafkaSettings.builder(folder.resolve("kafka"), kafkaPort, free.get(2))
                .topics(topics)
                .partitions(partitions)
                .createsTopicsWhenUsed()
                .endsWith(parent)
                .build());
    }

    public static void main(String[] args) throws InterruptedException {
        Map<String, String> options =
                Options.parse(args, "--folder", "--ready", "--parent", "--topics", "--partitions");
        Path folder = Path.of(Options.required(options, "--folder")).toAbsolutePath();
        Path ready = Path.of(Options.required(options, "--ready")).toAbsolutePath();
        long parent = Long.parseLong(Options.required(options, "--parent"));
        List<String> topics = Optional.ofNullable(options.get("--topics"))
                .map(names -> List.of(names.split(",")))
                .orElse(List.of());
        int partitions = Integer.parseInt(options.getOrDefault("--partitions", "12"));
        ProcessHandle watched = ProcessHandle.of(parent)
                .orElseThrow(() -> new IllegalArgumentException("--parent " + parent + " is not a running process"));
        try {
            run(folder, ready, watched, topics, partitions);
        } catch (RuntimeException e) {
            System.err.println("The test stack did not start: " + e.getMessage());
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(Path folder, Path ready, ProcessHandle parent, List<String> topics, int partitions)
            throws InterruptedException {
        Folders.delete(ready);
        discardEarlier(folder);
        TestStack stack = new TestStack(folder, ProcessHandle.current().pid(), topics, partitions);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            Folders.delete(ready);
            stack.stop();
        }));
        parent.onExit().thenRun(ended::countDown);
        stack.start();
        Settings.store(ready, stack.describe());
        ended.await();
        System.exit(0);
    }

    private static void discardEarlier(Path folder) {
        PostgresServer.killLeftOver(folder.resolve("postgres"));
        KafkaBroker.killLeftOver(folder.resolve("kafka"));
        Folders.delete(folder.resolve("postgres"));
        Folders.delete(folder.resolve("kafka"));
        Folders.create(folder);
    }

    private void start() {
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> postgres.start(PATIENCE)),
                        CompletableFuture.runAsync(() -> kafka.start(PATIENCE)))
                .join();
    }

    private void stop() {
        postgres.stop(Duration.ofSeconds(5));
        kafka.stop(Duration.ofSeconds(5));
    }

    private Properties describe() {
        ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current().pid())
                .orElseThrow(() -> new IllegalStateException("this process does not find itself"));
        Properties ready = new Properties();
        ready.setProperty("pid", Long.toString(self.pid()));
        ready.setProperty("started", self.started());
        ready.setProperty("postgres.host", "127.0.0.1");
        ready.setProperty("postgres.port", Integer.toString(postgresPort));
        ready.setProperty("postgres.user", PostgresServer.SUPERUSER);
        ready.setProperty("postgres.password", password);
        ready.setProperty("postgres.url", postgres.url("postgres"));
        ready.setProperty(
                "postgres.pid", Long.toString(postgres.process().orElseThrow().pid()));
        ready.setProperty("kafka.bootstrap", "127.0.0.1:" + kafkaPort);
        ready.setProperty(
                "kafka.pid", Long.toString(kafka.process().orElseThrow().pid()));
        return ready;
    }
}
