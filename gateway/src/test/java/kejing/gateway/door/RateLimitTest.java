package kejing.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import kejing.gateway.testing.Browser;
import kejing.gateway.testing.GatewayStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateLimitTest.ThreeASecond.class)
@QuarkusTestResource(GatewayStack.class)
class RateLimitTest {

    public static class ThreeASecond implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kejing.gateway.rate.machine", "3");
        }
    }

    @Test
    void holdsOneMachineBackWithoutHoldingUpAnother() {
        Browser client = new Browser();
        String busy = GatewayStack.bearer("core-banking");

        HttpResponse<String> refused = IntStream.range(0, 50)
                .mapToObj(i -> client.get("/api/exam/v1/me", "Authorization", busy))
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();

        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(refused.body()).contains("urn:kejing:problem:too-many-requests");
        assertThat(client.get("/api/exam/v1/me", "Authorization", GatewayStack.bearer("marketing-script"))
                        .statusCode())
                .isEqualTo(200);
    }
}
