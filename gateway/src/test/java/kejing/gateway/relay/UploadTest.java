package kejing.gateway.relay;

import static kejing.gateway.testing.GatewayStack.bearer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import kejing.gateway.testing.Browser;
import kejing.gateway.testing.GatewayStack;
import org.junit.jupiter.api.Test;

/** The limit is 1 MiB in the tests. */
@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class UploadTest {

    private static final int LIMIT = 1 << 20;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void passesABodyOfTheLargestSize() throws Exception {
        long before = GatewayStack.exam().bytes();

        HttpResponse<String> answer = upload(BodyPublishers.ofByteArray(new byte[LIMIT]));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(GatewayStack.exam().bytes() - before).isEqualTo(LIMIT);
    }

    @Test
    void passesAChunkedBodyOfTheLargestSize() throws Exception {
        HttpResponse<String> answer = upload(chunked(LIMIT));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void refusesALongerOneBeforeReadingIt() throws Exception {
        int before = GatewayStack.exam().requests();

        HttpResponse<String> answer = upload(BodyPublishers.ofByteArray(new byte[LIMIT + 1]));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(GatewayStack.exam().requests()).isEqualTo(before);
    }

    @Test
    void refusesALongerOneThatDidNotSayItsLength() throws Exception {
        HttpResponse<String> answer = upload(chunked(LIMIT + 1));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(new JsonObject(answer.body()).getString("type")).isEqualTo("urn:kejing:problem:too-large");
    }

    private static HttpRequest.BodyPublisher chunked(int length) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]));
    }

    private HttpResponse<String> upload(HttpRequest.BodyPublisher body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(
                                "http://localhost:" + Browser.port() + "/api/exam/v1/staff/import?file=staff.csv"))
                        .header("Authorization", bearer("core-banking"))
                        .header("Content-Type", "text/csv")
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }
}
