package kejing.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import kejing.embedded.postgres.PostgresServer;
import kejing.embedded.postgres.PostgresSettings;
import kejing.embedded.process.Folders;
import kejing.embedded.process.Ports;
import kejing.embedded.process.Secret;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of its own with the tables of one service; its data is deleted at the end. */
final class BenchPostgres implements AutoCloseable {
    private final Path folder;
    private final PostgresServer server;
    private final PGSimpleDataSource dataSource = new PGSimpleDataSource();

    /** @param service such as {@code grading-service} */
    BenchPostgres(Path root, Path folder, String service) {
        this.folder = folder;
        // What a killed run left behind has another password.
        Folders.delete(folder.resolve("postgres"));
        int port = Ports.free(1).getFirst();
        String password = Secret.random();
        server = new PostgresServer(new PostgresSettings(
                folder.resolve("binaries"), folder.resolve("postgres"), port, password, false, 20));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        server.start(Duration.ofSeconds(120));
        dataSource.setServerNames(new String[] {"127.0.0.1"});
        dataSource.setPortNumbers(new int[] {port});
        dataSource.setUser(PostgresServer.SUPERUSER);
        dataSource.setPassword(password);
        dataSource.setDatabaseName("postgres");
        Flyway.configure()
                .dataSource(dataSource)
                // By folder: another service's migrations stand on the class path under the same name.
                .locations(
                        "classpath:db/chassis",
                        "filesystem:" + root.resolve(service).resolve("src/main/resources/db/migration"))
                .load()
                .migrate();
    }

    PGSimpleDataSource dataSource() {
        return dataSource;
    }

    void execute(String statements) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement executed = connection.createStatement()) {
            executed.execute(statements);
        }
    }

    /** @param target such as {@code "line (plan_id, position) from stdin"} */
    void copy(String target, Path file) throws SQLException, IOException {
        try (InputStream rows = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
            copy(target, rows);
        }
    }

    void copy(String target, InputStream rows) throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target, rows, 1 << 16);
        }
    }

    @Override
    public void close() {
        server.stop(Duration.ofSeconds(30));
        Folders.delete(folder.resolve("postgres"));
    }
}
