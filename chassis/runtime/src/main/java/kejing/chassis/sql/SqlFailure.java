package kejing.chassis.sql;

import java.sql.SQLException;

/** The database refused or could not be reached. */
public final class SqlFailure extends RuntimeException {
    public SqlFailure(SQLException cause) {
        super(cause);
    }

    /** Whether the database was out of reach rather than unwilling, anywhere in the chain of causes. */
    public static boolean unreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                // 08 connection, 53 resources, 57P shutdown and start-up, 40 serialization and deadlock: all pass.
                if (state == null
                        || state.startsWith("08")
                        || state.startsWith("53")
                        || state.startsWith("57P")
                        || state.startsWith("40")) {
                    return true;
                }
            }
        }
        return false;
    }
}
