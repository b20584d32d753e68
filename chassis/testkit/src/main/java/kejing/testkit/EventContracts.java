package kejing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The event contracts that a producing service keeps in {@code contracts/events}. */
public final class EventContracts {
    private static final Path ROOT =
            Path.of(System.getProperty("kejing.root", "..")).toAbsolutePath().normalize();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private EventContracts() {}

    public static Path folder(String service) {
        return ROOT.resolve(service).resolve("contracts/events");
    }

    /** Every event type that the service publishes. */
    public static List<String> types(String service) {
        try (Stream<Path> files = Files.list(folder(service))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.substring(0, name.length() - ".schema.json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The producer's examples of the type, all versions ever published. */
    public static List<JsonNode> examples(String service, String type) {
        try (Stream<Path> files = Files.list(folder(service).resolve("examples"))) {
            List<JsonNode> examples = files.filter(file -> file.getFileName()
                            .toString()
                            .matches(java.util.regex.Pattern.quote(type) + "\\.\\d+\\.json"))
                    .sorted()
                    .map(EventContracts::read)
                    .toList();
            assertThat(examples).as("examples of " + type + " in " + service).isNotEmpty();
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param json the event's data as JSON text */
    public static void assertMatches(String service, String type, String json) {
        assertThat(violations(service, type, json))
                .as("%s against the schema of %s", json, type)
                .isEmpty();
    }

    static List<String> violations(String service, String type, String json) {
        Schema schema = SCHEMAS.getSchema(
                read(folder(service).resolve(type + ".schema.json")).toString(), InputFormat.JSON);
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file + " is not JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
