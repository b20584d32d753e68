package kejing.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import kejing.embedded.process.Daemon;
import kejing.embedded.process.Ports;
import kejing.embedded.process.ProcessIdentity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Path BINARIES = Path.of("target", "postgres-binaries");
    private static final DatabaseAccount EXAM = new DatabaseAccount("exam", "password-of-exam");
    private static final DatabaseAccount GRADING = new DatabaseAccount("grading", "password-of-grading");

    @TempDir
    Path folder;

    private PostgresSettings settings;
    private PostgresServer server;

    @BeforeEach
    void start() {
        settings = new PostgresSettings(BINARIES, folder, Ports.free(1).getFirst(), "superuser-password", true, 20);
        server = new PostgresServer(settings);
        server.start(PATIENCE);
        server.ensure(List.of(EXAM, GRADING));
    }

    @AfterEach
    void stop() {
        server.stop(Duration.ofSeconds(10));
        PostgresServer.killLeftOver(folder);
    }

    @Test
    void everyDatabaseIsForItsOwnUserOnly() throws SQLException {
        try (Connection connection = connect("exam", EXAM)) {
            assertThat(connection.isValid(2)).isTrue();
        }
        assertThatThrownBy(() -> connect("grading", EXAM)).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> connect("exam", new DatabaseAccount("exam", "guessed")))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void textSortsByCodePointUnlessPinyinIsAskedFor() throws SQLException {
        try (Connection connection = connect("exam", EXAM)) {
            assertThat(sorted(connection, "\"zh-x-icu\"")).isEqualTo("阿坝 北京市 上海市");
            assertThat(sorted(connection, "\"default\"")).isEqualTo("上海市 北京市 阿坝");
        }
    }

    @Test
    void anotherSupervisorAdoptsTheLivingServer() {
        ProcessIdentity before = server.process().orElseThrow();

        PostgresServer other = new PostgresServer(settings);
        other.start(PATIENCE);

        assertThat(other.process()).contains(before);
    }

    @Test
    void losesNothingCommittedWhenKilledAndStartsAgainAtOnce() throws SQLException {
        try (Connection open = connect("exam", EXAM);
                Statement statement = open.createStatement()) {
            statement.execute("create table note(text text)");
            statement.execute("insert into note values ('kept')");
            ProcessIdentity killed = server.process().orElseThrow();

            Daemon.kill(killed);
            server.start(PATIENCE);

            assertThat(server.process()).isPresent().get().isNotEqualTo(killed);
        }
        try (Connection connection = connect("exam", EXAM)) {
            assertThat(one(connection, "select text from note")).isEqualTo("kept");
        }
    }

    @Test
    void aLockFileWhoseNumberBelongsToAnotherProgramDoesNotStopTheStart() throws IOException {
        server.stop(Duration.ofSeconds(10));
        Files.writeString(
                settings.data().resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + settings.data() + "\n1\n" + settings.port() + "\n\n127.0.0.1\n");

        server.start(PATIENCE);

        assertThat(server.accepts()).isTrue();
    }

    @Test
    void sayingAnotherPasswordThanAtTheFirstStartIsExplained() {
        PostgresServer stranger = new PostgresServer(
                new PostgresSettings(BINARIES, folder, settings.port(), "another-password", true, 20));

        assertThatThrownBy(() -> stranger.start(PATIENCE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("made with another password");
    }

    private Connection connect(String database, DatabaseAccount account) throws SQLException {
        return DriverManager.getConnection(server.url(database), account.name(), account.password());
    }

    private static String sorted(Connection connection, String collation) throws SQLException {
        return one(
                connection,
                "select string_agg(name, ' ' order by name collate " + collation
                        + ") from (values ('上海市'), ('北京市'), ('阿坝')) as places(name)");
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
