package kejing.chassis.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Plain SQL where an object mapping would only be in the way: projections, bulk writes, queues. Takes part in the
 * running transaction, because the data source does. Arguments may be anything the driver takes, and {@code String[]}
 * for {@code text[]} columns.
 */
public final class Sql {
    private static final int FETCH_SIZE = 10_000;

    private final DataSource dataSource;

    public Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public int update(String statement, Object... args) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            bind(connection, prepared, args);
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Runs the statement once for every element of the batch. */
    public void batch(String statement, List<Object[]> batch) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (Object[] args : batch) {
                bind(connection, prepared, args);
                prepared.addBatch();
            }
            prepared.executeBatch();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /**
     * Loads rows by PostgreSQL's COPY, which takes many of them several times faster than a batch of inserts.
     *
     * @param target table and columns, such as {@code "line (plan_id, position)"}
     * @param rows one array of values per row; each is written as its text, null as null
     * @return how many rows were loaded
     */
    public long copy(String target, Iterable<Object[]> rows) {
        try (Connection connection = dataSource.getConnection()) {
            CopyText text = new CopyText(
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin"));
            try {
                for (Object[] row : rows) {
                    text.write(row);
                }
                return text.end();
            } finally {
                text.cancelUnlessEnded();
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** As {@link #copy}, where the rows come one after the other, such as from a file that is being read. */
    public <X extends Exception> long copy(String target, Loader<X> loader) throws X {
        try (Connection connection = dataSource.getConnection()) {
            CopyText text = new CopyText(
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin"));
            try {
                loader.load(row -> {
                    try {
                        text.write(row);
                    } catch (SQLException e) {
                        throw new SqlFailure(e);
                    }
                });
                return text.end();
            } finally {
                text.cancelUnlessEnded();
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Hands rows to a running COPY. */
    @FunctionalInterface
    public interface Loader<X extends Exception> {
        void load(Consumer<Object[]> rows) throws X;
    }

    /** Looks at one row. */
    @FunctionalInterface
    public interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** Reads the rows one after the other without holding them all, if a transaction is running. */
    public void forEach(String query, RowReader reader, Object... args) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(query)) {
            prepared.setFetchSize(FETCH_SIZE);
            bind(connection, prepared, args);
            try (ResultSet results = prepared.executeQuery()) {
                while (results.next()) {
                    reader.read(results);
                }
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /**
     * Reads many rows by PostgreSQL's COPY in its binary form, several times faster than a result set.
     *
     * @param query without parameters; its columns are of types that {@link CopiedRow} reads
     * @return how many rows were read
     */
    public long copyOut(String query, Consumer<CopiedRow> reader) {
        try (Connection connection = dataSource.getConnection()) {
            CopyOut copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + query + ") to stdout (format binary)");
            try {
                return CopiedRow.readAll(copy, reader);
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public <T> List<T> list(String query, Row<T> row, Object... args) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(query)) {
            bind(connection, prepared, args);
            List<T> rows = new ArrayList<>();
            try (ResultSet results = prepared.executeQuery()) {
                while (results.next()) {
                    rows.add(row.read(results));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public <T> Optional<T> one(String query, Row<T> row, Object... args) {
        List<T> rows = list(query, row, args);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
    }

    private static void bind(Connection connection, PreparedStatement prepared, Object... args) throws SQLException {
        for (int i = 0; i < args.length; i++) {
            if (args[i] instanceof String[] texts) {
                prepared.setArray(i + 1, connection.createArrayOf("text", texts));
            } else {
                prepared.setObject(i + 1, args[i]);
            }
        }
    }
}
