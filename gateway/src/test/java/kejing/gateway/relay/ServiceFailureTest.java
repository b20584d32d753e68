package kejing.gateway.relay;

import static kejing.gateway.testing.GatewayStack.bearer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import kejing.gateway.testing.Await;
import kejing.gateway.testing.Browser;
import kejing.gateway.testing.GatewayStack;
import kejing.gateway.testing.RawHttp;
import kejing.gateway.testing.TestService;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class ServiceFailureTest {

    private final Browser machine = new Browser();

    @Test
    void answers502ForAServiceThatIsNotThere() {
        HttpResponse<String> answer = get("/api/grading/v1/rankings");

        assertProblem(answer, 502, "service-unreachable");
        assertThat(new JsonObject(answer.body()).getString("detail")).contains("后台服务无法连接");
        assertThat(answer.headers().firstValue("Content-Language")).contains("zh-CN");
    }

    @Test
    void answersInEnglishToWhoPrefersIt() {
        HttpResponse<String> answer = machine.get(
                "/api/grading/v1/rankings",
                "Authorization",
                bearer("core-banking"),
                "Accept-Language",
                "fr, en;q=0.8, zh;q=0.5");

        assertThat(new JsonObject(answer.body()).getString("detail")).startsWith("The service behind this address");
        assertThat(answer.headers().firstValue("Content-Language")).contains("en");
    }

    @Test
    void answers502ForAServiceThatHangsUp() {
        HttpResponse<String> answer =
                machine.send("POST", "/api/performance/v1/hangs-up", "{}", "Authorization", bearer("marketing-script"));

        assertProblem(answer, 502, "service-unreachable");
    }

    @Test
    void answers504ForAServiceThatStaysSilent() {
        assertProblem(get("/api/performance/v1/silent"), 504, "service-silent");
    }

    @Test
    void leavesADeadServiceAloneAndComesBackToItByItself() {
        GatewayStack.portfolio().stop();
        Await.until(() -> get("/api/portfolio/v1/clients").statusCode() == 503);
        HttpResponse<String> paused = get("/api/portfolio/v1/clients");

        assertProblem(paused, 503, "service-paused");
        assertThat(paused.headers().firstValue("Retry-After")).isPresent();
        assertThat(get("/api/exam/v1/me").statusCode()).as("another service").isEqualTo(200);

        GatewayStack.portfolio().start();
        Await.until(() -> get("/api/portfolio/v1/clients").statusCode() == 200);
    }

    @Test
    void countsNoClientThatHangsUpAgainstTheService() {
        TestService service = GatewayStack.performance();
        for (int i = 0; i < 2 * GatewayStack.BREAKER_WINDOW; i++) {
            int asked = service.requests();
            int abandoned = service.abandoned();
            RawHttp.abandon(
                    () -> service.requests() > asked,
                    "GET /api/performance/v1/silent HTTP/1.1",
                    "Host: localhost",
                    "Authorization: " + bearer("core-banking"));
            Await.until(() -> service.abandoned() > abandoned);
        }

        assertThat(get("/api/performance/v1/me").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) {
        return machine.get(path, "Authorization", bearer("core-banking"));
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonObject problem = new JsonObject(answer.body());
        assertThat(problem.getString("type")).isEqualTo("urn:kejing:problem:" + slug);
        assertThat(problem.getInteger("status")).isEqualTo(status);
        assertThat(problem.getString("correlationId"))
                .isEqualTo(answer.headers().firstValue("X-Correlation-Id").orElseThrow());
    }
}
