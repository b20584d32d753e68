package kejing.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import kejing.embedded.process.Patience;
import kejing.embedded.process.Ports;
import kejing.embedded.process.ProcessIdentity;
import kejing.embedded.process.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestStackTest {

    @TempDir
    Path folder;

    @Test
    void servesUntilItsParentEndsAndLeavesNoProcessBehind() throws IOException, SQLException {
        Process parent = new ProcessBuilder("sleep", "300").start();
        Path ready = folder.resolve("ready");
        Process stack = fork(parent.pid(), ready);
        try {
            assertThat(Patience.until(Duration.ofSeconds(120), () -> Files.exists(ready) || !stack.isAlive()))
                    .isTrue();
            Properties found = Settings.load(ready);
            ProcessIdentity postgres = identity(found, "postgres.pid");
            ProcessIdentity kafka = identity(found, "kafka.pid");
            assertThat(new ProcessIdentity(stack.pid(), found.getProperty("started")).alive())
                    .isTrue();
            assertThat(Ports.answers(Integer.parseInt(
                            found.getProperty("kafka.bootstrap").replaceFirst(".*:", ""))))
                    .isTrue();
            try (Connection connection = DriverManager.getConnection(
                    found.getProperty("postgres.url"),
                    found.getProperty("postgres.user"),
                    found.getProperty("postgres.password"))) {
                assertThat(connection.isValid(2)).isTrue();
            }

            parent.destroyForcibly();

            assertThat(Patience.until(
                            Duration.ofSeconds(30), () -> !stack.isAlive() && !postgres.alive() && !kafka.alive()))
                    .isTrue();
            assertThat(ready).doesNotExist();
        } finally {
            parent.destroyForcibly();
            stack.destroy();
        }
    }

    private Process fork(long parent, Path ready) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        "target/classes:target/lib/*",
                        TestStack.class.getName(),
                        "--folder",
                        folder.resolve("stack").toString(),
                        "--ready",
                        ready.toString(),
                        "--parent",
                        Long.toString(parent))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("stack.log").toFile())
                .start();
    }

    private static ProcessIdentity identity(Properties ready, String key) {
        return ProcessIdentity.of(Long.parseLong(ready.getProperty(key))).orElseThrow();
    }
}
