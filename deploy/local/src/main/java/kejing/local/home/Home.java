package kejing.local.home;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where things are.
 *
 * @param root of the repository
 * @param folder of the data: {@code .kejing} of the repository, or the variable KEJING_HOME
 */
public record Home(Path root, Path folder) {

    /** What {@link #content()} names and nothing else is deleted by a reset. */
    private static final List<String> CONTENT = List.of(
            "apps",
            "kafka",
            "keycloak",
            "logs",
            "postgres",
            "run",
            "people.json",
            "secrets.properties",
            "ports.properties");

    public static Home of(Path root, Map<String, String> environment) {
        String chosen = environment.getOrDefault("KEJING_HOME", "");
        Path folder = chosen.isBlank() ? root.resolve(".kejing") : Path.of(chosen);
        return new Home(
                root.toAbsolutePath().normalize(), folder.toAbsolutePath().normalize());
    }

    public List<Path> content() {
        return CONTENT.stream().map(folder::resolve).toList();
    }

    public Path secrets() {
        return folder.resolve("secrets.properties");
    }

    public Path ports() {
        return folder.resolve("ports.properties");
    }

    /** The people of the demo bank who may sign in, written by the demo's generator. */
    public Path people() {
        return folder.resolve("people.json");
    }

    public Path lock() {
        return folder.resolve("lock");
    }

    public Path apps() {
        return folder.resolve("apps");
    }

    public Path log(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }

    public Path pidFile(String name) {
        return folder.resolve("run").resolve(name + ".pid");
    }

    public Path postgres() {
        return folder.resolve("postgres");
    }

    public Path kafka() {
        return folder.resolve("kafka");
    }

    public Path keycloak() {
        return folder.resolve("keycloak");
    }

    /** Unpacked programs that every data folder shares; made again when missing. */
    public Path prepared() {
        return root.resolve("deploy/local/target/prepared");
    }

    public Path keycloakZips() {
        return root.resolve("deploy/local/target/keycloak");
    }

    public Path packaged(String module) {
        return root.resolve(module).resolve("target/quarkus-app");
    }
}
