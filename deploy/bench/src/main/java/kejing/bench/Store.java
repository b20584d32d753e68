package kejing.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import kejing.grading.ranking.RankingBoard;
import kejing.grading.ranking.RankingLines;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of its own with the grading service's tables; its data is deleted at the end. */
final class Store implements AutoCloseable {
    private static final String PLAN = "BENCH";
    private static final String MIGRATIONS = "grading-service/src/main/resources/db/migration";

    private final Path folder;
    private final PostgresServer server;
    private final PGSimpleDataSource dataSource = new PGSimpleDataSource();
    private final RankingLines lines = new RankingLines(dataSource);

    /** @param root of the repository */
    Store(Path root, Path folder) throws SQLException {
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
                .locations("classpath:db/chassis", "filesystem:" + root.resolve(MIGRATIONS))
                .load()
                .migrate();
        execute("insert into finalised_plan (plan_id, title, candidates, cut_off_date, finalised_on)"
                + " values ('BENCH', 'BENCH', 0, '2025-02-28', '2025-03-01')");
        execute("insert into ranking (plan_id, title, scheme_id, state, hash, candidates, qualified, seniors,"
                + " intermediates, juniors, computed_at, version)"
                + " values ('BENCH', 'BENCH', 'BENCH', 'COMPUTED', '', 0, 0, 0, 0, 0, now(), 0)");
    }

    void empty() throws SQLException {
        execute("truncate ranking_line");
        execute("checkpoint");
    }

    void save(RankingBoard board) {
        lines.save(PLAN, board);
    }

    /** The stored rows in COPY's text format. */
    byte[] stored() throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select * from ranking_line order by position) to stdout", rows);
            return rows.toByteArray();
        }
    }

    void copy(byte[] rows) throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy ranking_line from stdin", new ByteArrayInputStream(rows), 1 << 16);
        }
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }

    @Override
    public void close() {
        server.stop(Duration.ofSeconds(30));
        Folders.delete(folder.resolve("postgres"));
    }
}
