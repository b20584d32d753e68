package kejing.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The reference of the kernel: a window query of DuckDB over the same columns, in memory. */
final class DuckDb implements AutoCloseable {
    private final Connection connection;

    private final int passLine;

    DuckDb(Exam exam, int passLine) throws SQLException {
        this.passLine = passLine;
        connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table candidate (id int, total int, written int, adaptability int, interview int)");
        }
        try (DuckDBAppender rows = connection
                .unwrap(DuckDBConnection.class)
                .createAppender(DuckDBConnection.DEFAULT_SCHEMA, "candidate")) {
            for (int i = 0; i < exam.rows(); i++) {
                rows.beginRow();
                rows.append(i);
                rows.append(exam.total()[i]);
                rows.append(exam.written()[i]);
                rows.append(exam.adaptability()[i]);
                rows.append(exam.interview()[i]);
                rows.endRow();
            }
        }
    }

    void rank(int seniors, int intermediates) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    create or replace table ranked as
                    select id, place, case when place <= %d then 0 when place <= %d then 1 else 2 end as tier
                    from (select id, rank() over (order by total desc, written desc, adaptability desc, interview desc)
                            as place from candidate where total >= %d)""".formatted(seniors, intermediates, passLine));
        }
    }

    /** Rank and tier of every candidate, 0 and 0 for those below the pass line. */
    int[][] stored(int rows) throws SQLException {
        int[][] stored = new int[2][rows];
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id, place, tier from ranked")) {
            while (row.next()) {
                stored[0][row.getInt(1)] = row.getInt(2);
                stored[1][row.getInt(1)] = row.getInt(3);
            }
        }
        return stored;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
