package kejing.local.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import kejing.local.Halt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir
    Path folder;

    @Test
    void areTheUsualOnesWithoutVariables() {
        Ports ports = choose(Map.of());

        assertThat(ports.url("gateway")).isEqualTo("http://127.0.0.1:8080");
        assertThat(ports.realmUrl()).isEqualTo("http://127.0.0.1:8180/realms/kejing");
    }

    @Test
    void moveTogetherByTheOffsetAndAloneByTheirVariable() {
        Ports ports = choose(Map.of("KEJING_PORT_OFFSET", "300", "KEJING_KAFKA_CONTROLLER_PORT", "20000"));

        assertThat(ports.of("gateway")).isEqualTo(8380);
        assertThat(ports.of("kafka")).isEqualTo(19392);
        assertThat(ports.of("kafka-controller")).isEqualTo(20000);
    }

    @Test
    void areRememberedForTheCommandsAfterTheStart() {
        choose(Map.of("KEJING_PORT_OFFSET", "300")).remember(file());

        assertThat(choose(Map.of()).of("gateway")).isEqualTo(8380);
    }

    @Test
    void aVariableThatIsNoNumberIsNamed() {
        assertThatThrownBy(() -> choose(Map.of("KEJING_GATEWAY_PORT", "http")))
                .isInstanceOf(Halt.class)
                .hasMessage("The variable KEJING_GATEWAY_PORT must be a whole number and is \"http\".");
    }

    @Test
    void aPortThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> choose(Map.of("KEJING_PORT_OFFSET", "60000")))
                .isInstanceOf(Halt.class)
                .hasMessageContaining("KEJING_POSTGRES_PORT or KEJING_PORT_OFFSET")
                .hasMessageContaining("between 1 and 64535");
    }

    private Ports choose(Map<String, String> environment) {
        return Ports.choose(environment, file());
    }

    private Path file() {
        return folder.resolve("ports.properties");
    }
}
