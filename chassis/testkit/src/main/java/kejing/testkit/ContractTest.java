package kejing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.event.EventHandler;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * The published contracts are the committed ones. A service extends it as a {@code @QuarkusTest}. After an intended
 * change run the test with {@code -Dkejing.contracts.update=true} and review the difference like code.
 */
public abstract class ContractTest {
    private final String service = ConfigProvider.getConfig().getValue("kejing.service", String.class) + "-service";

    @Inject
    @All
    List<EventHandler> handlers;

    @Test
    void theOpenApiDocumentIsTheCommittedOne() throws IOException {
        String served = RestAssured.given()
                .basePath("")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("(?m)^servers:\\n(- .*\\n|  .*\\n)+", "");
        Path committed = EventContracts.folder(service).getParent().resolve("openapi.yaml");
        if (Boolean.getBoolean("kejing.contracts.update")) {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, served);
        }
        assertThat(served)
                .as("%s is out of date: run this test with -Dkejing.contracts.update=true", committed)
                .isEqualTo(Files.readString(committed));
    }

    @Test
    void everyEventExampleFitsItsSchema() {
        assertThat(EventContracts.types(service)).isNotEmpty();
        for (String type : EventContracts.types(service)) {
            for (JsonNode example : EventContracts.examples(service, type)) {
                EventContracts.assertMatches(service, type, example.toString());
            }
        }
    }

    /** An event that nobody handles would park its aggregate, and with it everything that comes after. */
    @Test
    void everyEventOfTheTopicsThatItReadsIsHandledOrIgnoredOnPurpose() {
        Set<String> known = handlers.stream().map(EventHandler::type).collect(Collectors.toSet());
        names("kejing.inbox.ignored-types").forEach(known::add);
        for (String topic : names("kejing.inbox.topics")) {
            String producer = topic.substring(topic.lastIndexOf('.') + 1) + "-service";
            assertThat(EventContracts.types(producer)).as(producer).isNotEmpty();
            assertThat(known).as("types of " + producer).containsAll(EventContracts.types(producer));
        }
    }

    private static List<String> names(String property) {
        return ConfigProvider.getConfig().getOptionalValues(property, String.class).orElse(List.of()).stream()
                // What comes from outside, such as core banking, is no contract of a service.
                .filter(name -> name.contains("kejing."))
                .map(name -> name.substring(name.indexOf("kejing.")))
                .toList();
    }

    /** The control arm: a schema that lets everything through proves nothing. */
    @Test
    void anEventWithoutItsFirstPropertyIsRefused() {
        for (String type : EventContracts.types(service)) {
            ObjectNode broken =
                    EventContracts.examples(service, type).getFirst().deepCopy();
            broken.remove(broken.fieldNames().next());
            assertThat(EventContracts.violations(service, type, broken.toString()))
                    .as(type)
                    .isNotEmpty();
        }
    }
}
