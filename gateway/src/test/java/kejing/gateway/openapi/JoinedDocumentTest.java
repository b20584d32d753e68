package kejing.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JoinedDocumentTest {

    private static final String EXAM = """
            openapi: 3.1.0
            paths:
              /api/exam/v1/plans:
                get:
                  operationId: listPlans
                  tags: [Plans]
                  security: [{bearer: []}]
                  responses:
                    "200": {content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
            components:
              schemas:
                Page: {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Plan'}}}}
                Plan:
                  discriminator: {propertyName: kind, mapping: {A: '#/components/schemas/Page'}}
              securitySchemes:
                bearer: {type: http, scheme: bearer}
            """;

    private static final String GRADING = EXAM.replace("/exam/", "/grading/").replace("Plan", "Ranking");

    @Test
    void neverMixesTwoSchemasOfOneName() {
        Map<String, Object> joined = join(EXAM, GRADING);

        assertThat(at(joined, "components", "schemas").keySet())
                .containsExactly("ExamPage", "ExamPlan", "GradingPage", "GradingRanking");
        assertThat(joined.toString())
                .contains("$ref=#/components/schemas/ExamPlan", "$ref=#/components/schemas/GradingRanking")
                .contains("mapping={A=#/components/schemas/GradingPage}")
                .doesNotContain("#/components/schemas/Page");
    }

    @Test
    void keepsOperationIdsApart() {
        Map<String, Object> joined = join(EXAM, GRADING);

        assertThat(at(joined, "paths", "/api/exam/v1/plans", "get"))
                .containsEntry("operationId", "examListPlans")
                .containsEntry("tags", java.util.List.of("exam: Plans"));
        assertThat(at(joined, "paths", "/api/grading/v1/plans", "get"))
                .containsEntry("operationId", "gradingListRankings");
    }

    @Test
    void keepsOneSecurityScheme() {
        assertThat(at(join(EXAM, GRADING), "components", "securitySchemes").keySet())
                .containsExactly("bearer");
    }

    @Test
    void stopsAtAPathOutsideTheServicesOwn() {
        JoinedDocument joined = new JoinedDocument();

        assertThatThrownBy(() -> joined.add("grading", JoinContracts.yaml().load(EXAM)))
                .hasMessageContaining("/api/exam/v1/plans")
                .hasMessageContaining("/api/grading/");
    }

    @Test
    void stopsAtAPathThatIsTaken() {
        JoinedDocument joined = new JoinedDocument();
        joined.add("exam", JoinContracts.yaml().load(EXAM));

        assertThatThrownBy(() -> joined.add("exam", JoinContracts.yaml().load(EXAM)))
                .hasMessageContaining("/api/exam/v1/plans");
    }

    @Test
    void stopsAtSecuritySchemesThatDiffer() {
        JoinedDocument joined = new JoinedDocument();
        joined.add("exam", JoinContracts.yaml().load(EXAM));

        assertThatThrownBy(() -> joined.add(
                        "grading", JoinContracts.yaml().load(GRADING.replace("scheme: bearer", "scheme: basic"))))
                .hasMessageContaining("bearer");
    }

    private static Map<String, Object> join(String exam, String grading) {
        JoinedDocument joined = new JoinedDocument();
        joined.add("exam", JoinContracts.yaml().load(exam));
        joined.add("grading", JoinContracts.yaml().load(grading));
        return joined.asMap();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> at(Map<String, Object> node, String... keys) {
        Map<String, Object> found = node;
        for (String key : keys) {
            found = (Map<String, Object>) found.get(key);
        }
        return found;
    }
}
