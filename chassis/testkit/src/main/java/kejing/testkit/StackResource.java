package kejing.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.awaitility.Awaitility;

/**
 * Gives a service's tests a real PostgreSQL and a real Kafka: one pair of processes for the whole build, a database and
 * topic names for each test JVM, and a key that signs the tokens of {@link Tokens}. The processes end with the build.
 */
public class StackResource implements QuarkusTestResourceLifecycleManager {
    private static final Path ROOT =
            Path.of(System.getProperty("kejing.root", "..")).toAbsolutePath().normalize();

    @Override
    public Map<String, String> start() {
        Properties stack = stack();
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        createDatabase(stack, name);
        System.setProperty(TestEvents.BOOTSTRAP, stack.getProperty("kafka.bootstrap"));
        System.setProperty(TestEvents.PREFIX, name + ".");
        return Map.of(
                "quarkus.datasource.jdbc.url",
                stack.getProperty("postgres.url").replaceFirst("/[^/]*$", "/" + name),
                "quarkus.datasource.username",
                stack.getProperty("postgres.user"),
                "quarkus.datasource.password",
                stack.getProperty("postgres.password"),
                "kafka.bootstrap.servers",
                stack.getProperty("kafka.bootstrap"),
                "kejing.kafka.topic-prefix",
                name + ".",
                "mp.jwt.verify.publickey",
                newSigningKey(),
                "mp.jwt.verify.issuer",
                Tokens.ISSUER);
    }

    @Override
    public void stop() {
        // The stack serves the other modules of the build and ends with it.
    }

    private static void createDatabase(Properties stack, String name) {
        try (Connection connection = DriverManager.getConnection(
                        stack.getProperty("postgres.url"),
                        stack.getProperty("postgres.user"),
                        stack.getProperty("postgres.password"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database for the tests", e);
        }
    }

    private static String newSigningKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            System.setProperty(
                    Tokens.PRIVATE_KEY, base64.encodeToString(pair.getPrivate().getEncoded()));
            return base64.encodeToString(pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties stack() {
        long build = ProcessHandle.current().parent().map(ProcessHandle::pid).orElseThrow();
        Path target = ROOT.resolve("target");
        try {
            Files.createDirectories(target);
            Path folder = target.resolve("test-stack-" + build);
            try (FileChannel channel = FileChannel.open(
                            target.resolve("test-stack-" + build + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                Path ready = folder.resolve("ready");
                Optional<Properties> running = read(ready);
                return running.isPresent() ? running.get() : fork(folder, ready, build);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties fork(Path folder, Path ready, long build) throws IOException {
        Files.createDirectories(folder);
        Path log = folder.resolve("stack.log");
        Path embedded = ROOT.resolve("chassis/embedded/target");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        embedded.resolve("classes") + ":" + embedded.resolve("lib") + "/*",
                        "kejing.embedded.TestStack",
                        "--folder",
                        folder.toString(),
                        "--ready",
                        ready.toString(),
                        "--parent",
                        Long.toString(build))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Awaitility.await("PostgreSQL and Kafka for the tests, see " + log)
                .atMost(Duration.ofSeconds(130))
                .pollInterval(Duration.ofMillis(100))
                .failFast("the test stack ended, see " + log, () -> !process.isAlive())
                .until(() -> read(ready).isPresent());
        return read(ready).orElseThrow();
    }

    private static Optional<Properties> read(Path ready) throws IOException {
        if (!Files.exists(ready)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(ready)) {
            properties.load(reader);
        }
        return ProcessHandle.of(Long.parseLong(properties.getProperty("pid")))
                .filter(ProcessHandle::isAlive)
                .map(process -> properties);
    }
}
