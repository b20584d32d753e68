package kejing.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kejing.embedded.process.Folders;
import kejing.embedded.process.Ports;

/**
 * An unpacked Keycloak that many homes share.
 *
 * @param folder with {@code bin/}, {@code lib/}, {@code conf/} and, once built, {@code empty/}: a database that has its
 *     tables and nobody in it
 */
record KeycloakDistribution(Path folder) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> SHARED = List.of("lib", "conf", "providers", "themes");

    /** Makes a home with data of its own and the programs behind links; data that is there stays. */
    void furnish(Path home) {
        try {
            Files.createDirectories(home);
            for (String shared : SHARED) {
                Path link = home.resolve(shared);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, folder.resolve(shared));
            }
            Path database = home.resolve("data/h2/keycloakdb.mv.db");
            Path tables = folder.resolve("empty/keycloakdb.mv.db");
            if (!Files.exists(database) && Files.exists(tables)) {
                Files.createDirectories(database.getParent());
                Files.copy(tables, database);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot set Keycloak up in " + home, e);
        }
    }

    /** {@code kc.sh build}, and a first start that makes the tables: the slow half of every first start. */
    void build() {
        augment();
        Path home = folder.resolve("first-start");
        furnish(home);
        int port = portWithManagement();
        JavaProcess keycloak = new JavaProcess("keycloak", home, home.resolve("start.log"), home.resolve("start.pid"));
        try {
            keycloak.start(
                    KeycloakCommand.start(home, port, "--hostname-strict=false"),
                    Map.of(),
                    () -> Health.answers("http://127.0.0.1:" + port + "/realms/master"),
                    PATIENCE);
            keycloak.stop(Duration.ofSeconds(30));
            Files.createDirectories(folder.resolve("empty"));
            Files.move(home.resolve("data/h2/keycloakdb.mv.db"), folder.resolve("empty/keycloakdb.mv.db"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the tables of Keycloak", e);
        } finally {
            keycloak.stop(Duration.ofSeconds(5));
        }
        Folders.delete(home);
    }

    private void augment() {
        Path log = folder.resolve("build.log");
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        folder.resolve("bin/kc.sh").toString(),
                        "build",
                        "--db=dev-file",
                        "--cache=local",
                        "--health-enabled=true")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        // Replaces the script's options as a whole: a second collector beside its G1 stops the JVM.
                        "JAVA_OPTS",
                        "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8"));
        try {
            Process build = builder.start();
            if (!build.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || build.exitValue() != 0) {
                build.destroyForcibly();
                throw new IllegalStateException("kc.sh build failed: " + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run kc.sh build", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static int portWithManagement() {
        return IntStream.generate(() -> Ports.free(1).getFirst())
                .limit(50)
                .filter(port -> port + kejing.local.home.Ports.MANAGEMENT <= 65535
                        && Ports.isFree(port + kejing.local.home.Ports.MANAGEMENT))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free port for the first start of Keycloak"));
    }
}
