package kejing.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kejing.gateway.testing.GatewayStack;
import kejing.gateway.testing.RawHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class RequestShapeTest {

    @Test
    void refusesTwoHosts() {
        assertThat(RawHttp.send("GET / HTTP/1.1", "Host: localhost", "Host: evil.example", "Connection: close"))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "OPTIONS", "PROPFIND"})
    void refusesMethodsThatNobodyOffers(String method) {
        assertThat(RawHttp.send(method + " /api/exam/v1/me HTTP/1.1", "Host: localhost", "Connection: close"))
                .startsWith("HTTP/1.1 405")
                .containsIgnoringCase("allow: GET");
    }

    @Test
    void refusesTwoLengths() {
        assertThat(RawHttp.send(
                        "POST /api/exam/v1/plans HTTP/1.1",
                        "Host: localhost",
                        "Content-Length: 0",
                        "Content-Length: 5",
                        "Connection: close"))
                .startsWith("HTTP/1.1 400");
    }
}
