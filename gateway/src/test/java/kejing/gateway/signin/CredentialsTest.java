package kejing.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.stream.Stream;
import kejing.gateway.testing.Browser;
import kejing.gateway.testing.GatewayStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything below /api/ without a credential that holds: 401 as a problem, never a redirect. */
@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class CredentialsTest {

    @Test
    void refusesWhoBringsNothing() {
        assertRefused(new Browser().get("/api/exam/v1/me"));
    }

    @Test
    void refusesWhoBringsNothingToAPathThatDoesNotExist() {
        assertRefused(new Browser().get("/api/nothing/here"));
    }

    @Test
    void refusesAnUnknownSession() {
        assertRefused(new Browser().get("/api/exam/v1/me", "Cookie", "__Host-q_session_browser=unknown"));
    }

    @Test
    void neverFallsBackFromABadTokenToAGoodSession() {
        assertRefused(Browser.signedIn("s0001").get("/api/exam/v1/me", "Authorization", "Bearer x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesTokens(String kind, String header) {
        assertRefused(new Browser().get("/api/exam/v1/me", "Authorization", header));
    }

    static Stream<Arguments> refusesTokens() throws ParseException {
        String good = GatewayStack.token("core-banking", "kejing-api", 3600);
        String unsigned = new PlainJWT(SignedJWT.parse(good).getJWTClaimsSet()).serialize();
        return Stream.of(
                Arguments.of("that are none", "Bearer abc"),
                Arguments.of("of another scheme", "Basic Y29yZTpiYW5raW5n"),
                Arguments.of("that are empty", "Bearer "),
                Arguments.of("that expired", "Bearer " + GatewayStack.token("core-banking", "kejing-api", -60)),
                Arguments.of("for another audience", "Bearer " + GatewayStack.token("core-banking", "payroll", 3600)),
                Arguments.of("without a signature", "Bearer " + unsigned),
                Arguments.of(
                        "with a changed signature", "Bearer " + good.substring(0, good.length() - 8) + "AAAAAAAA"));
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("urn:kejing:problem:sign-in-needed");
    }
}
