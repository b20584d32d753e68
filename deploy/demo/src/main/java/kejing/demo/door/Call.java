package kejing.demo.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request to the gateway, which may be sent as often as it takes.
 *
 * @param path from the gateway's root, query included
 */
@SuppressWarnings("ArrayRecordComponent") // sent, never compared
public record Call(String method, String path, Map<String, String> headers, byte[] body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);

    public Call {
        headers = Map.copyOf(headers);
    }

    public static Call get(String path) {
        return new Call("GET", path, Map.of(), new byte[0]);
    }

    public static Call post(String path, Object json) {
        try {
            byte[] body = json == null ? new byte[0] : JSON.writeValueAsBytes(json);
            return new Call("POST", path, json == null ? Map.of() : Map.of("Content-Type", "application/json"), body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static Call csv(String path, byte[] file) {
        return new Call("POST", path, Map.of("Content-Type", "text/csv"), file);
    }

    public Call with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Call(method, path, more, body);
    }

    HttpRequest.Builder at(URI root) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path))
                .timeout(ANSWER_WITHIN)
                .method(
                        method,
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body))
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "zh");
        headers.forEach(request::header);
        return request;
    }

    @Override
    public String toString() {
        return method + " " + path + (body.length > 0 && body.length < 400 ? " " + text() : "");
    }

    private String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
