package kejing.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.Map;
import kejing.gateway.testing.Browser;
import kejing.gateway.testing.GatewayStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class OpenApiRouteTest {

    @Test
    void servesOneDocumentOfAllFourServicesToEverybody() {
        HttpResponse<String> answer = new Browser().get("/api/openapi.yaml");

        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, Object> document = JoinContracts.yaml().load(answer.body());
        assertThat(((Map<?, ?>) document.get("paths")).keySet().stream().map(Object::toString))
                .anyMatch(path -> path.startsWith("/api/exam/v1/"))
                .anyMatch(path -> path.startsWith("/api/grading/v1/"))
                .anyMatch(path -> path.startsWith("/api/portfolio/v1/"))
                .anyMatch(path -> path.startsWith("/api/performance/v1/"));
    }
}
