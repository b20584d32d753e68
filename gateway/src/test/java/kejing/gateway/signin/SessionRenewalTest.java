package kejing.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kejing.gateway.testing.Browser;
import kejing.gateway.testing.GatewayStack;
import org.junit.jupiter.api.Test;

/** Every request finds its tokens due for renewal here, and a refresh token is good for one use. */
@QuarkusTest
@TestProfile(SessionRenewalTest.AlwaysDue.class)
@QuarkusTestResource(GatewayStack.class)
class SessionRenewalTest {

    private static final int AT_ONCE = 8;

    public static class AlwaysDue implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.browser.token.refresh-token-time-skew", "7200S");
        }
    }

    @Test
    void usesEachRefreshTokenOnceHoweverManyRequestsComeAtOnce() throws Exception {
        Browser browser = Browser.signedIn("s0001");
        String session = browser.cookies().get("__Host-q_session_browser");
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++) {
                answers.add(
                        pool.submit(() -> browser.thief().get("/api/exam/v1/me").statusCode()));
            }
        }

        assertThat(GatewayStack.refreshTokensShown())
                .hasSizeGreaterThanOrEqualTo(AT_ONCE)
                .doesNotHaveDuplicates();
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(200);
        }
        assertThat(browser.get("/api/exam/v1/me").statusCode()).isEqualTo(200);
        assertThat(browser.cookies().get("__Host-q_session_browser")).isEqualTo(session);
    }
}
