package kejing.demo.door;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The wire: sends one request once and tells "not now" (no connection, 5xx, 429) from an answer. */
public final class Line implements AutoCloseable {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @throws Patience.NotNow when the same request may succeed later */
    HttpResponse<byte[]> send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() == 429 || response.statusCode() >= 500) {
                throw new Patience.NotNow(
                        "%s %s → %d %s"
                                .formatted(request.method(), request.uri(), response.statusCode(), text(response)),
                        retryAfter(response));
            }
            return response;
        } catch (IOException e) {
            URI uri = request.uri();
            throw new Patience.NotNow(
                    "%s %s → %s".formatted(request.method(), uri, e.getClass().getSimpleName()), Duration.ZERO);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String text(HttpResponse<byte[]> response) {
        String body = Answer.of(response).body();
        return body.length() <= 300 ? body : body.substring(0, 300) + "…";
    }

    private static Duration retryAfter(HttpResponse<byte[]> response) {
        String seconds = response.headers().firstValue("retry-after").orElse("0");
        return seconds.matches("\\d{1,2}") ? Duration.ofSeconds(Long.parseLong(seconds)) : Duration.ZERO;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
