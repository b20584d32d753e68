package kejing.local.component;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kejing.embedded.postgres.DatabaseAccount;
import kejing.embedded.postgres.PostgresServer;
import kejing.embedded.postgres.PostgresSettings;
import kejing.embedded.process.ProcessIdentity;
import kejing.local.home.Home;
import kejing.local.home.Ports;
import kejing.local.home.Secrets;

/** PostgreSQL with one database and user a service. */
public final class Postgres implements Component {

    private static final int MAX_CONNECTIONS = 120;

    private final Home home;
    private final int port;
    private final PostgresServer server;
    private final List<DatabaseAccount> accounts;

    public Postgres(Home home, Ports ports, Secrets secrets, List<String> databases) {
        this.home = home;
        this.port = ports.of(name());
        this.server = new PostgresServer(new PostgresSettings(
                home.prepared(),
                home.postgres(),
                home.pidFile(name()),
                port,
                secrets.postgres(),
                true,
                MAX_CONNECTIONS));
        this.accounts = databases.stream()
                .map(database -> new DatabaseAccount(database, secrets.database(database)))
                .toList();
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public List<PortUse> ports() {
        return List.of(new PortUse(port, name(), Ports.variable(name()), port));
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public Path log() {
        return home.postgres().resolve("postgres.log");
    }

    @Override
    public Optional<ProcessIdentity> process() {
        return server.process();
    }

    @Override
    public boolean healthy() {
        return server.accepts();
    }

    @Override
    public void prepare() {
        server.unpack();
    }

    @Override
    public void start(Duration patience) {
        server.start(patience);
        server.ensure(accounts);
    }

    @Override
    public void stop(Duration patience) {
        server.stop(patience);
    }
}
