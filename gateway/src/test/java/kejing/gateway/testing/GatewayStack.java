package kejing.gateway.testing;

import com.nimbusds.jwt.SignedJWT;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import okhttp3.mockwebserver.RecordedRequest;

/** What stands around the gateway in its tests: an OIDC server with a sign-in form, and HTTP servers in the services' places. */
public class GatewayStack implements QuarkusTestResourceLifecycleManager {

    /** Requests after which the breaker of a failing service opens. */
    public static final int BREAKER_WINDOW = 6;

    private static final Pattern REFRESH_TOKEN = Pattern.compile("(?:^|&)refresh_token=([^&]+)");
    private static final String REALM = "kejing";
    private static final int LIFETIME_SECONDS = 3600;

    private static MockOAuth2Server oidc;
    private static TestService exam;
    private static TestService portfolio;
    private static TestService performance;

    @Override
    public Map<String, String> start() {
        // a sign-in form, and refresh tokens that are good for one use
        oidc = new MockOAuth2Server(new OAuth2Config(true, null, null, true));
        oidc.start();
        exam = TestService.started();
        portfolio = TestService.started();
        performance = TestService.started();
        Map<String, String> settings = new HashMap<>();
        settings.put("KEJING_ISSUER", issuer());
        settings.put("KEJING_OIDC_SECRET", "a-secret-that-only-the-tests-know");
        settings.put("KEJING_SESSION_KEY", "a-session-key-that-only-the-tests-know");
        settings.put("kejing.gateway.public-paths", "/api/exam/v1/public/");
        settings.put("KEJING_EXAM_URL", exam.address());
        settings.put("KEJING_GRADING_URL", "http://127.0.0.1:" + TestService.unusedPort());
        settings.put("KEJING_PORTFOLIO_URL", portfolio.address());
        settings.put("KEJING_PERFORMANCE_URL", performance.address());
        settings.put("kejing.gateway.relay.answer-timeout", "1S");
        settings.put("kejing.gateway.relay.breaker-window", Integer.toString(BREAKER_WINDOW));
        settings.put("kejing.gateway.relay.breaker-pause", "0.3S");
        settings.put("quarkus.http.limits.max-body-size", "1M");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        return settings;
    }

    @Override
    public void stop() {
        exam.stop();
        portfolio.stop();
        performance.stop();
        oidc.shutdown();
    }

    /** The one that always does as it should; grading is not there at all. */
    public static TestService exam() {
        return exam;
    }

    /** The one that a test may stop and start. */
    public static TestService portfolio() {
        return portfolio;
    }

    /** The one for misbehaving. */
    public static TestService performance() {
        return performance;
    }

    /** What a machine brings in its Authorization header. */
    public static String bearer(String machine) {
        return "Bearer " + token(machine, "kejing-api", LIFETIME_SECONDS);
    }

    public static String token(String subject, String audience, long lifetimeSeconds) {
        SignedJWT token = oidc.issueToken(
                REALM, subject, audience, Map.of("realm_access", Map.of("roles", List.of(subject))), lifetimeSeconds);
        return token.serialize();
    }

    /** Every refresh token that the OIDC server was shown since it was last asked for them, in order. */
    public static List<String> refreshTokensShown() throws InterruptedException {
        List<String> shown = new ArrayList<>();
        RecordedRequest request = next();
        while (request != null) {
            Matcher token = REFRESH_TOKEN.matcher(request.getBody().readUtf8());
            if (token.find()) {
                shown.add(token.group(1));
            }
            request = next();
        }
        return shown;
    }

    private static RecordedRequest next() throws InterruptedException {
        try {
            return oidc.takeRequest(100, TimeUnit.MILLISECONDS);
        } catch (RuntimeException noMore) {
            return null;
        }
    }

    private static String issuer() {
        return oidc.issuerUrl(REALM).toString();
    }
}
