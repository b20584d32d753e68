package kejing.demo.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What came back: status, headers, text. */
public record Answer(int status, HttpHeaders headers, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(
                response.statusCode(), response.headers(), new String(response.body(), StandardCharsets.UTF_8));
    }

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("Not JSON: " + shortBody(), e);
        }
    }

    /** The entity tag, empty if there is none. */
    public String tag() {
        return headers.firstValue("etag").orElse("");
    }

    /** The last part of a problem's type, empty if the answer is no problem. */
    public String problem() {
        if (!headers.firstValue("content-type").orElse("").startsWith("application/problem+json")) {
            return "";
        }
        String type = json().path("type").asText();
        return type.substring(type.lastIndexOf(':') + 1);
    }

    public String shortBody() {
        return body.length() <= 1500 ? body : body.substring(0, 1500) + "…";
    }
}
