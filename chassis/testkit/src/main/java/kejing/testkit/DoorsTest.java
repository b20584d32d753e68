package kejing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kejing.chassis.identity.Directory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tries the door of every operation in the service's OpenAPI document, so a new route is covered the day it appears:
 * without a token (401), without any role (403), with another branch's record (404), with an unknown property (400). A
 * service extends it as a {@code @QuarkusTest} and names its records. The names of path parameters decide: every one
 * must be declared either as belonging to a branch or as bank-wide.
 */
public abstract class DoorsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] BRANCH_ROLES = {"employee", "relationship-manager", "branch-head"};
    private static final String[] ALL_ROLES = {
        "employee",
        "relationship-manager",
        "branch-head",
        "marketing",
        "hr",
        "examiner",
        "committee",
        "auditor",
        "administrator",
        "core-banking",
        "marketing-script"
    };

    @Inject
    Directory directory;

    /** Makes sure that the records of branch DOOR-A named by the two maps exist. Called before each factory. */
    protected abstract void givenRecords();

    /** Path parameter to the id of a record of branch {@code DOOR-A}: another branch's people must get 404 for it. */
    protected abstract Map<String, String> branchRecords();

    /** Path parameter to the id of a record that belongs to no branch. */
    protected abstract Map<String, String> bankWideRecords();

    /** The operations on {@link #branchRecords} that every member of staff may see, such as a public notice. */
    protected Set<String> openToOtherBranches() {
        return Set.of();
    }

    /** The ids of the operations that anybody may ask without signing in. */
    protected Set<String> publicOperations() {
        return Set.of();
    }

    @BeforeEach
    void givenPeople() {
        directory.put(Staff.of("DOOR-NOBODY", "DOOR-B"));
        directory.put(Staff.of("DOOR-STRANGER", "DOOR-B", BRANCH_ROLES));
        directory.put(Staff.of("DOOR-EVERYTHING", "DOOR-A", ALL_ROLES));
        givenRecords();
    }

    @TestFactory
    Stream<DynamicTest> refusesWithoutAToken() {
        return tests(operation -> {
            Response answer = call(operation, null, operation.example());
            if (publicOperations().contains(operation.id())) {
                assertThat(answer.statusCode()).as(answer.asString()).isNotIn(401, 403);
            } else {
                assertThat(answer.statusCode()).isEqualTo(401);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesWithoutTheRole() {
        return guarded(operation -> {
            Response answer = call(operation, Tokens.person("DOOR-NOBODY"), operation.example());
            assertThat(answer.statusCode()).isEqualTo(operation.id().equals("whoAmI") ? 200 : 403);
        });
    }

    @TestFactory
    Stream<DynamicTest> hidesTheRecordsOfAnotherBranch() {
        return guarded(operation -> {
            Set<String> undeclared = new HashSet<>(operation.pathParameters());
            undeclared.removeAll(branchRecords().keySet());
            undeclared.removeAll(bankWideRecords().keySet());
            undeclared.remove("schemeId");
            assertThat(undeclared).as("path parameters to declare in the test").isEmpty();
            if (operation.pathParameters().stream().noneMatch(branchRecords()::containsKey)
                    || openToOtherBranches().contains(operation.id())) {
                return;
            }
            Response answer = call(operation, Tokens.person("DOOR-STRANGER"), operation.example());
            boolean forBranches = Stream.of(BRANCH_ROLES).anyMatch(operation.roles()::contains);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(forBranches ? 404 : 403);
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesAnUnknownProperty() {
        return tests(operation -> {
            if (!operation.takesJson()) {
                return;
            }
            assertThat(operation.example()).as("an example of the request body").isNotNull();
            ObjectNode body = operation.example().deepCopy();
            body.put("unexpectedProperty", 1);
            Response answer = call(operation, Tokens.person("DOOR-EVERYTHING"), body);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
            assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:kejing:problem:unknown-property");
        });
    }

    private Stream<DynamicTest> tests(java.util.function.Consumer<Operation> check) {
        return tests(operations(), check);
    }

    /** Of the operations that need a credential. */
    private Stream<DynamicTest> guarded(java.util.function.Consumer<Operation> check) {
        return tests(
                operations().stream()
                        .filter(operation -> !publicOperations().contains(operation.id()))
                        .toList(),
                check);
    }

    private static Stream<DynamicTest> tests(List<Operation> operations, java.util.function.Consumer<Operation> check) {
        assertThat(operations).isNotEmpty();
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> check.accept(operation)));
    }

    private Response call(Operation operation, String token, JsonNode body) {
        RequestSpecification request = RestAssured.given()
                .basePath("")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"door\"");
        if (token != null) {
            request.auth().oauth2(token);
        }
        for (String parameter : operation.pathParameters()) {
            String value =
                    branchRecords().getOrDefault(parameter, bankWideRecords().get(parameter));
            request.pathParam(parameter, value == null ? "unknown" : value);
        }
        if (operation.takesJson()) {
            request.contentType("application/json").body(body == null ? "{}" : body.toString());
        } else if (operation.takesCsv()) {
            request.contentType("text/csv").queryParam("file", "door.csv").body("door\n");
        } else if (operation.otherType() != null) {
            request.contentType(operation.otherType()).body(new byte[] {1});
        }
        return request.request(operation.method().toUpperCase(java.util.Locale.ROOT), operation.path());
    }

    private static List<Operation> operations() {
        try {
            JsonNode document = JSON.readTree(RestAssured.given()
                    .basePath("")
                    .queryParam("format", "json")
                    .get("/q/openapi")
                    .asString());
            List<Operation> operations = new ArrayList<>();
            document.path("paths")
                    .fields()
                    .forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
                        if (Set.of("get", "post", "put", "patch", "delete").contains(operation.getKey())) {
                            operations.add(Operation.of(document, path, operation));
                        }
                    }));
            return operations;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Operation(
            String method,
            String path,
            String id,
            List<String> pathParameters,
            Set<String> roles,
            boolean takesJson,
            boolean takesCsv,
            String otherType,
            ObjectNode example) {

        static Operation of(
                JsonNode document, Map.Entry<String, JsonNode> path, Map.Entry<String, JsonNode> operation) {
            JsonNode node = operation.getValue();
            Set<String> roles = new HashSet<>();
            node.path("security")
                    .forEach(scheme -> scheme.forEach(scopes -> scopes.forEach(scope -> roles.add(scope.asText()))));
            List<String> pathParameters = new ArrayList<>();
            java.util.regex.Matcher names =
                    java.util.regex.Pattern.compile("\\{([^}]+)}").matcher(path.getKey());
            while (names.find()) {
                pathParameters.add(names.group(1));
            }
            JsonNode content = node.path("requestBody").path("content");
            assertThat(node.path("operationId").asText())
                    .as("operationId of %s %s", operation.getKey(), path.getKey())
                    .isNotEmpty();
            return new Operation(
                    operation.getKey(),
                    path.getKey(),
                    node.path("operationId").asText(),
                    pathParameters,
                    roles,
                    content.has("application/json"),
                    content.has("text/csv"),
                    content.isEmpty() ? null : content.fieldNames().next(),
                    example(document, content.path("application/json").path("schema")));
        }

        private static ObjectNode example(JsonNode document, JsonNode schema) {
            JsonNode resolved =
                    schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
            JsonNode example = resolved.path("examples").path(0);
            if (example.isMissingNode()) {
                example = resolved.path("example");
            }
            try {
                JsonNode parsed = example.isTextual() ? JSON.readTree(example.asText()) : example;
                return parsed instanceof ObjectNode object ? object : null;
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the example is not JSON: " + example, e);
            }
        }

        @Override
        public String toString() {
            return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
        }
    }
}
