package kejing.performance.testing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import kejing.performance.scheme.PerformanceScheme;

/** The scheme that ships with the service, read as the service reads it. */
public final class RulebookScheme {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RulebookScheme() {}

    public static ObjectNode parameters() {
        try (InputStream in = RulebookScheme.class.getResourceAsStream("/schemes/PERFORMANCE-RULEBOOK-2.json")) {
            return (ObjectNode) JSON.readTree(in).get("parameters");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PerformanceScheme scheme() {
        return read(parameters());
    }

    public static PerformanceScheme read(ObjectNode parameters) {
        try {
            return JSON.treeToValue(parameters, PerformanceScheme.class);
        } catch (IOException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new UncheckedIOException(e);
        }
    }
}
