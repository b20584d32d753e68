package kejing.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One transaction over everything that asks the data source for a connection. */
final class OneConnection implements AutoCloseable {
    private final Connection connection;
    private final DataSource dataSource;

    OneConnection(DataSource real) throws SQLException {
        connection = real.getConnection();
        connection.setAutoCommit(false);
        Connection kept = proxy(Connection.class, connection, "close");
        dataSource = (DataSource) Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, args) -> kept);
    }

    private static <T> T proxy(Class<T> type, T real, String without) {
        return type.cast(Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                    try {
                        return method.getName().equals(without) ? null : method.invoke(real, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    DataSource dataSource() {
        return dataSource;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
