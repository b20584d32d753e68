package kejing.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import kejing.grading.ranking.RankingBoard;
import kejing.grading.ranking.RankingLines;
import org.postgresql.PGConnection;

/** The grading service's tables, where rankings are stored. */
final class Store implements AutoCloseable {
    private static final String PLAN = "BENCH";

    private final BenchPostgres postgres;
    private final RankingLines lines;

    /** @param root of the repository */
    Store(Path root, Path folder) throws SQLException {
        postgres = new BenchPostgres(root, folder, "grading-service");
        lines = new RankingLines(postgres.dataSource());
        postgres.execute("insert into finalised_plan (plan_id, title, candidates, cut_off_date, finalised_on)"
                + " values ('BENCH', 'BENCH', 0, '2025-02-28', '2025-03-01')");
        postgres.execute("insert into ranking (plan_id, title, scheme_id, state, hash, candidates, qualified, seniors,"
                + " intermediates, juniors, computed_at, version)"
                + " values ('BENCH', 'BENCH', 'BENCH', 'COMPUTED', '', 0, 0, 0, 0, 0, now(), 0)");
    }

    void empty() throws SQLException {
        postgres.execute("truncate ranking_line");
        postgres.execute("checkpoint");
    }

    void save(RankingBoard board) {
        lines.save(PLAN, board);
    }

    /** The stored rows in COPY's text format. */
    byte[] stored() throws SQLException, IOException {
        try (Connection connection = postgres.dataSource().getConnection()) {
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select * from ranking_line order by position) to stdout", rows);
            return rows.toByteArray();
        }
    }

    void copy(byte[] rows) throws SQLException, IOException {
        postgres.copy("ranking_line from stdin", new ByteArrayInputStream(rows));
    }

    @Override
    public void close() {
        postgres.close();
    }
}
