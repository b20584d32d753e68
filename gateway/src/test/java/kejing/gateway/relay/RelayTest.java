package kejing.gateway.relay;

import static kejing.gateway.testing.GatewayStack.bearer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import kejing.gateway.testing.Browser;
import kejing.gateway.testing.GatewayStack;
import kejing.gateway.testing.RawHttp;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class RelayTest {

    private final Browser machine = new Browser();

    @Test
    void leavesPathAndQueryAsTheyAre() {
        JsonObject seen = seen(machine.get(
                "/api/exam/v1/plans/RM-2025/candidates?branchId=%E5%8C%97%E4%BA%AC&limit=10",
                "Authorization", bearer("core-banking")));

        assertThat(seen.getString("uri"))
                .isEqualTo("/api/exam/v1/plans/RM-2025/candidates?branchId=%E5%8C%97%E4%BA%AC&limit=10");
    }

    @Test
    void forwardsThePathThatItsRulesLookedAt() {
        String answer = RawHttp.send(
                "GET /api/exam/v1/x/%2e%2e/../v1/plans HTTP/1.1",
                "Host: localhost", "Connection: close", "Authorization: " + bearer("core-banking"));

        assertThat(answer).contains("\"uri\":\"/api/exam/v1/plans\"");
    }

    @Test
    void cannotBeLedOutOfTheApi() {
        String answer = RawHttp.send(
                "GET /api/exam/../../q/health HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Authorization: " + bearer("core-banking"));

        assertThat(answer).startsWith("HTTP/1.1 404");
    }

    @Test
    void passesTheMachinesOwnToken() {
        String token = bearer("core-banking");

        JsonObject headers =
                seen(machine.get("/api/exam/v1/me", "Authorization", token)).getJsonObject("headers");

        assertThat(headers.getString("authorization")).isEqualTo(token);
    }

    @Test
    void believesNoHeaderThatIsTheGatewaysToSay() {
        String answer = RawHttp.send(
                "GET /api/exam/v1/me HTTP/1.1",
                "Host: localhost",
                "Authorization: " + bearer("core-banking"),
                "Cookie: __Host-q_session_browser=abc; other=1",
                "X-Forwarded-For: 203.0.113.7",
                "X-Forwarded-User: root",
                "Forwarded: for=203.0.113.7",
                "X-Real-IP: 203.0.113.7",
                "X-User: root",
                "X-Branch: HQ",
                "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "X-Dropped: 1",
                "Connection: X-Dropped",
                "Connection: close");

        JsonObject headers =
                new JsonObject(answer.substring(answer.indexOf("\r\n\r\n")).strip()).getJsonObject("headers");
        assertThat(headers.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(headers.getString("x-forwarded-proto")).isEqualTo("http");
        assertThat(headers.fieldNames())
                .doesNotContain(
                        "cookie",
                        "x-forwarded-user",
                        "forwarded",
                        "x-real-ip",
                        "x-user",
                        "x-branch",
                        "traceparent",
                        "x-dropped");
    }

    @Test
    void givesAnswerAndServiceTheSameCorrelationId() {
        HttpResponse<String> brought = machine.get(
                "/api/exam/v1/me", "Authorization", bearer("core-banking"), "X-Correlation-Id", "demo-2025-0001");
        HttpResponse<String> malformed =
                machine.get("/api/exam/v1/me", "Authorization", bearer("core-banking"), "X-Correlation-Id", "<script>");

        assertThat(correlation(brought)).isEqualTo("demo-2025-0001");
        assertThat(seen(brought).getJsonObject("headers").getString("x-correlation-id"))
                .isEqualTo("demo-2025-0001");
        assertThat(correlation(malformed))
                .isNotEqualTo("<script>")
                .isEqualTo(seen(malformed).getJsonObject("headers").getString("x-correlation-id"));
    }

    @Test
    void tellsNothingAboutTheConnectionBehindIt() {
        HttpResponse<String> answer = machine.get("/api/exam/v1/leaks", "Authorization", bearer("core-banking"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map().keySet()).doesNotContain("set-cookie", "server", "x-inner-hop");
    }

    @Test
    void makesTheServicesOwnAddressRelative() {
        HttpResponse<String> answer =
                machine.send("POST", "/api/exam/v1/created", "{}", "Authorization", bearer("marketing-script"));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).contains("/api/exam/v1/plans/P-1?draft=true");
        assertThat(answer.headers().firstValue("ETag")).contains("\"3\"");
    }

    @Test
    void passesNotModified() {
        HttpResponse<String> answer = machine.get(
                "/api/exam/v1/unchanged", "Authorization", bearer("core-banking"), "If-None-Match", "\"3\"");

        assertThat(answer.statusCode()).isEqualTo(304);
    }

    @Test
    void addsTheSecurityHeaders() {
        HttpResponse<String> answer = machine.get("/api/exam/v1/me", "Authorization", bearer("core-banking"));

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-cache");
    }

    @Test
    void aPublicPathNeedsNoCredentialAndHandsNoneOn() {
        HttpResponse<String> anonymous =
                machine.get("/api/exam/v1/public/certificates/1", "Sec-Fetch-Site", "cross-site");
        HttpResponse<String> signedIn =
                machine.get("/api/exam/v1/public/certificates/1", "Authorization", bearer("core-banking"));

        assertThat(seen(anonymous).getJsonObject("headers").containsKey("authorization"))
                .isFalse();
        assertThat(seen(signedIn).getJsonObject("headers").containsKey("authorization"))
                .isFalse();
        assertThat(machine.send("POST", "/api/exam/v1/public/verifications", "{}", "X-CSRF", "1")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void onlyTheWholePublicPathIsPublic() {
        assertThat(machine.get("/api/exam/v1/publications").statusCode()).isEqualTo(401);
        assertThat(machine.get("/api/exam/v1/public").statusCode()).isEqualTo(401);
        assertThat(RawHttp.send("GET /api/exam/v1/public/../plans HTTP/1.1", "Host: localhost", "Connection: close"))
                .startsWith("HTTP/1.1 401");
        assertThat(RawHttp.send(
                        "GET /api/exam/v1/public/%2e%2e/plans HTTP/1.1", "Host: localhost", "Connection: close"))
                .startsWith("HTTP/1.1 401");
    }

    @Test
    void knowsNoOtherService() {
        HttpResponse<String> answer = machine.get("/api/payroll/v1/me", "Authorization", bearer("core-banking"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("urn:kejing:problem:not-found");
    }

    private static JsonObject seen(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return new JsonObject(answer.body());
    }

    private static String correlation(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Correlation-Id").orElseThrow();
    }
}
