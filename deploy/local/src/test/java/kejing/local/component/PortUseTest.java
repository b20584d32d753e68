package kejing.local.component;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kejing.local.Halt;
import kejing.local.home.Home;
import kejing.local.home.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortUseTest {

    @TempDir
    Path folder;

    @Test
    void aTakenPortIsNamedWithTheVariableThatChangesIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> PortUse.requireFree(List.of(gatewayOn(port))))
                    .isInstanceOf(Halt.class)
                    .hasMessage("Port " + port + " (gateway) is taken by another program: end that program, or choose"
                            + " another port, for example KEJING_GATEWAY_PORT=" + (port + 20) + " ./kejing up.");
        }
    }

    @Test
    void aTakenPortOfHealthAndMetricsIsMovedByTheSameVariable() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort() - Ports.MANAGEMENT;

            assertThatThrownBy(() -> PortUse.requireFree(List.of(gatewayOn(port))))
                    .hasMessage("Port " + other.getLocalPort() + " (gateway, health and metrics) is taken by another"
                            + " program: end that program, or choose another port, for example KEJING_GATEWAY_PORT="
                            + (port + 20) + " ./kejing up.");
        }
    }

    @Test
    void freePortsAreNoObstacle() {
        int port = kejing.embedded.process.Ports.free(1).getFirst();

        assertThatCode(() -> PortUse.requireFree(List.of(gatewayOn(port)))).doesNotThrowAnyException();
    }

    private Component gatewayOn(int port) {
        Map<String, String> environment = Map.of("KEJING_GATEWAY_PORT", Integer.toString(port));
        Home home = new Home(folder, folder);
        return new Application(
                "gateway", "gateway", home, Ports.choose(environment, home.ports()), 64, List.of(), Map.of());
    }
}
