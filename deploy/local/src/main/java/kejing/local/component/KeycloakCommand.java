package kejing.local.component;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kejing.local.home.Ports;

/**
 * How Keycloak's JVM is called. Its script is passed by: that keeps a shell in front of the JVM, whose pid would be the
 * wrong one to watch, and adds a second garbage collector to ours.
 */
final class KeycloakCommand {

    private KeycloakCommand() {}

    /** Arguments of {@code java} to run the built Keycloak of a home on a port of the loopback interface. */
    static List<String> start(Path home, int port, String... options) {
        List<String> line = new ArrayList<>(List.of(
                "-Xms64m",
                "-Xmx320m",
                "-XX:MaxMetaspaceSize=256m",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=" + Ports.HOST,
                "--http-port=" + port,
                "--http-management-port=" + (port + Ports.MANAGEMENT)));
        line.addAll(List.of(options));
        return line;
    }
}
