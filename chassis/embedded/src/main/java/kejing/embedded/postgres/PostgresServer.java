package kejing.embedded.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kejing.embedded.process.Daemon;
import kejing.embedded.process.Patience;
import kejing.embedded.process.PidFile;
import kejing.embedded.process.ProcessIdentity;

/**
 * One PostgreSQL as an independent process: it outlives the program that started it and is adopted by the next one.
 * Reached on 127.0.0.1 by password (SCRAM) only. Text sorts by code point (builtin C.UTF-8) on every machine; say
 * {@code COLLATE "zh-x-icu"} where people see an order.
 */
public final class PostgresServer {

    public static final String SUPERUSER = "postgres";

    private static final String WRONG_PASSWORD = "28P01";

    private final PostgresSettings settings;
    private final DataFolder data;
    private final PidFile pidFile;

    public PostgresServer(PostgresSettings settings) {
        this.settings = settings;
        this.data = new DataFolder(settings.data());
        this.pidFile = new PidFile(settings.pidFile());
    }

    /**
     * Adopts the living server of this folder or starts one, unpacking and initialising what is missing, and returns
     * when it accepts connections.
     *
     * @throws IllegalStateException naming the log when it does not do so in time
     */
    public void start(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!accepts()) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (left.isNegative()) {
                throw new IllegalStateException("PostgreSQL does not accept connections on port " + settings.port()
                        + " after " + patience.toSeconds() + " s, see " + settings.log());
            }
            Optional<ProcessIdentity> living = process();
            if (living.isPresent()) {
                Patience.until(left, () -> accepts() || !living.get().alive());
            } else {
                launch(left);
            }
        }
    }

    /** Ends all sessions and stops; what does not end in time is killed, which loses nothing committed. */
    public void stop(Duration patience) {
        process().ifPresent(postmaster -> {
            interrupt(postmaster);
            if (!Patience.until(patience, () -> !postmaster.alive())) {
                Daemon.kill(postmaster);
            }
        });
        pidFile.remove();
    }

    /** The postmaster, if it lives. */
    public Optional<ProcessIdentity> process() {
        return pidFile.live().or(data::postmaster);
    }

    /** Makes the databases and users that are missing and gives every user its password. */
    public void ensure(List<DatabaseAccount> accounts) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (DatabaseAccount account : accounts) {
                String name = account.name();
                if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                    statement.execute("create role " + name + " login");
                }
                statement.execute("alter role " + name + " password '" + account.password() + "'");
                if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                    statement.execute("create database " + name + " owner " + name);
                    statement.execute("revoke connect on database " + name + " from public");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make the databases: " + e.getMessage(), e);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + settings.port() + "/" + database;
    }

    /** Ends at once whatever a server of an earlier run in this folder has left running. */
    public static void killLeftOver(Path folder) {
        new DataFolder(folder.toAbsolutePath().resolve("data")).killAll();
    }

    private void launch(Duration patience) {
        Path binaries = unpack();
        UnprivilegedUser user = UnprivilegedUser.detect();
        data.create(binaries, user, settings.superuserPassword(), settings.durable());
        data.clearLeftOver();
        Process postmaster = new Daemon(
                        user.command(binaries.resolve("bin/postgres"), arguments()),
                        Map.of("TZ", "UTC", "LC_ALL", "C"),
                        settings.folder(),
                        settings.log(),
                        settings.pidFile())
                .start();
        // One that ends early has met backends of a killed predecessor; the caller tries again until its time is up.
        Patience.until(patience, () -> accepts() || !postmaster.isAlive());
    }

    private String[] arguments() {
        List<String> fixed = List.of(
                "-D", settings.data().toString(),
                "-p", Integer.toString(settings.port()),
                "-c", "listen_addresses=127.0.0.1",
                "-c", "unix_socket_directories=",
                "-c", "max_connections=" + settings.maxConnections(),
                "-c", "shared_buffers=64MB",
                "-c", "jit=off",
                "-c", "io_method=sync",
                "-c", "timezone=UTC");
        List<String> volatileSettings =
                List.of("-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off");
        return Stream.concat(fixed.stream(), settings.durable() ? Stream.<String>empty() : volatileSettings.stream())
                .toArray(String[]::new);
    }

    /** Unpacks the programs if that has not been done yet. */
    public Path unpack() {
        return PostgresBinaries.unpack(settings.binaries());
    }

    /** Whether the living server accepts connections. */
    public boolean accepts() {
        if (process().isEmpty()) {
            return false;
        }
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            if (WRONG_PASSWORD.equals(notYet.getSQLState())) {
                throw new IllegalStateException(
                        "the PostgreSQL of " + settings.data()
                                + " was made with another password: bring its secrets back or remove that folder",
                        notYet);
            }
            return false;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                url("postgres") + "?loginTimeout=5&connectTimeout=5", SUPERUSER, settings.superuserPassword());
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; the SIGTERM of Java would wait for every session to leave. */
    private static void interrupt(ProcessIdentity postmaster) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid()))
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            Daemon.kill(postmaster);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
