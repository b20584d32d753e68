package kejing.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.util.Map;
import kejing.gateway.testing.Browser;
import kejing.gateway.testing.GatewayStack;
import org.junit.jupiter.api.Test;

/** Nothing listens at the OIDC server's address. */
@QuarkusTest
@TestProfile(OidcServerDownTest.NobodyThere.class)
@QuarkusTestResource(GatewayStack.class)
class OidcServerDownTest {

    public static class NobodyThere implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.bearer.auth-server-url", "http://127.0.0.1:1/realms/kejing",
                    "quarkus.oidc.browser.auth-server-url", "http://127.0.0.1:1/realms/kejing");
        }
    }

    @Test
    void answers503ToABearerRequest() {
        assertUnavailable(new Browser().get("/api/exam/v1/me", "Authorization", GatewayStack.bearer("core-banking")));
    }

    @Test
    void answers503ToWhoWantsToSignIn() {
        assertUnavailable(new Browser().get("/auth/login"));
    }

    @Test
    void stillServesThePage() {
        assertThat(new Browser().get("/").statusCode()).isEqualTo(200);
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("urn:kejing:problem:sign-in-unavailable");
    }
}
