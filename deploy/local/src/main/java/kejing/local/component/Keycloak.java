package kejing.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kejing.embedded.process.Folders;
import kejing.embedded.process.ProcessIdentity;
import kejing.embedded.process.Settings;
import kejing.local.home.Home;
import kejing.local.home.Ports;
import kejing.local.home.Secrets;

/**
 * Keycloak on its own H2 file. The realm file is the only source of the realm: when it has changed (other people, other
 * ports), Keycloak's file is thrown away and made anew from it, since an import leaves an existing realm as it is.
 */
public final class Keycloak implements Component {

    private static final List<String> OPENED = List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Supplier<String> realm;
    private final KeycloakPrograms programs;
    private final JavaProcess process;

    /** @param realm the realm as JSON for Keycloak's import */
    public Keycloak(Home home, Ports ports, Secrets secrets, Supplier<String> realm) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.realm = realm;
        this.programs = new KeycloakPrograms(home.keycloakZips(), home.prepared());
        this.process = new JavaProcess(name(), home.keycloak(), log(), home.pidFile(name()));
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public int port() {
        return ports.of(name());
    }

    @Override
    public List<PortUse> ports() {
        String variable = Ports.variable(name());
        return List.of(
                new PortUse(port(), name(), variable, port()),
                new PortUse(port() + Ports.MANAGEMENT, "keycloak, health and metrics", variable, port()));
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public Path log() {
        return home.log(name());
    }

    @Override
    public Optional<ProcessIdentity> process() {
        return process.live();
    }

    /** The realm answers; the "started" line of the log comes before the import and says less. */
    @Override
    public boolean healthy() {
        return Health.answers(ports.realmUrl() + "/.well-known/openid-configuration");
    }

    @Override
    public void prepare() {
        programs.home();
    }

    @Override
    public void start(Duration patience) {
        String wanted = realm.get();
        if (!wanted.equals(imported())) {
            stop(Duration.ofSeconds(10));
            Folders.delete(home.keycloak().resolve("data"));
        }
        if (process().isEmpty()) {
            furnish(wanted);
        }
        process.start(arguments(), environment(), this::healthy, patience);
    }

    @Override
    public void stop(Duration patience) {
        process.stop(patience);
    }

    private Path realmFile() {
        return home.keycloak().resolve("data/import/kejing-realm.json");
    }

    private String imported() {
        try {
            return Files.exists(realmFile()) ? Files.readString(realmFile()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + realmFile(), e);
        }
    }

    /** A home with data of its own and the shared programs behind links. */
    private void furnish(String wanted) {
        Path distribution = programs.home();
        try {
            Files.createDirectories(home.keycloak());
            for (String shared : List.of("lib", "conf", "providers", "themes")) {
                Path link = home.keycloak().resolve(shared);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.resolve(shared));
            }
            if (!Files.exists(realmFile())) {
                Files.createDirectories(realmFile().getParent());
                Files.createFile(realmFile(), Settings.OWNER_ONLY);
                Files.writeString(realmFile(), wanted);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot set Keycloak up in " + home.keycloak(), e);
        }
    }

    private List<String> arguments() {
        List<String> line = new ArrayList<>(List.of("-Xms64m", "-Xmx320m", "-XX:MaxMetaspaceSize=256m"));
        line.addAll(OPENED);
        line.addAll(List.of(
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home.keycloak(),
                "-Djboss.server.config.dir=" + home.keycloak().resolve("conf"),
                "-cp",
                home.keycloak().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=" + Ports.HOST,
                "--http-port=" + port(),
                "--http-management-port=" + (port() + Ports.MANAGEMENT),
                "--hostname=" + ports.url(name())));
        return line;
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin());
    }
}
