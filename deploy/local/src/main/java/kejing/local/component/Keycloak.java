package kejing.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kejing.embedded.process.Folders;
import kejing.embedded.process.ProcessIdentity;
import kejing.embedded.process.Settings;
import kejing.local.home.Home;
import kejing.local.home.Ports;

/**
 * Keycloak on its own H2 file. The realm file is the only source of the realm: when it has changed (other people, other
 * ports), Keycloak's file is thrown away and made anew from it, since an import leaves an existing realm as it is.
 */
public final class Keycloak implements Component {

    private final Home home;
    private final Ports ports;
    private final Supplier<String> realm;
    private final KeycloakPrograms programs;
    private final JavaProcess process;

    /** @param realm the realm as JSON for Keycloak's import */
    public Keycloak(Home home, Ports ports, Supplier<String> realm) {
        this.home = home;
        this.ports = ports;
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
        if (!ContentMark.of(wanted).isIn(imported())) {
            stop(Duration.ofSeconds(10));
            Folders.delete(home.keycloak().resolve("data"));
        }
        if (process().isEmpty()) {
            furnish(wanted);
        }
        process.start(
                KeycloakCommand.start(home.keycloak(), port(), "--import-realm", "--hostname=" + ports.url(name())),
                Map.of(),
                this::healthy,
                patience);
        ContentMark.of(wanted).store(imported());
    }

    @Override
    public void stop(Duration patience) {
        process.stop(patience);
    }

    private Path realmFile() {
        return home.keycloak().resolve("data/import/kejing-realm.json");
    }

    /** Tells which realm the data was made from; written when the import has ended, so a half-made one is seen. */
    private Path imported() {
        return home.keycloak().resolve("data/imported");
    }

    private void furnish(String wanted) {
        programs.home().furnish(home.keycloak());
        try {
            if (!Files.exists(realmFile())) {
                Files.createDirectories(realmFile().getParent());
                Files.createFile(realmFile(), Settings.OWNER_ONLY);
                Files.writeString(realmFile(), wanted);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + realmFile(), e);
        }
    }
}
