package kejing.grading.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kejing.chassis.identity.Directory;
import kejing.grading.GradingApi;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rulebook's examples, asked through the what-if endpoint. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class WhatIfRankingTest {
    private static final String RULES = """
            {"written":{"cap":"50","rounding":"HALF_UP"},"interview":{"cap":"30","rounding":"%s"},
             "experience":{"cap":"20","rounding":"HALF_UP"},"adaptabilityCap":"20","passLine":"%s",
             "tiers":{"seniorLimit":20,"intermediateLimit":40},
             "tieKeys":["TOTAL","WRITTEN","ADAPTABILITY","INTERVIEW"],"validityYears":3}""";

    private final GradingApi asker = GradingApi.as("WI1");

    @Inject
    Directory directory;

    @BeforeEach
    void givenAMemberOfStaff() {
        directory.put(Staff.of("WI1", "B01", "employee"));
    }

    @Test
    void publishesEachPartOnceAndPassesAt75() {
        var answer = ask("{\"candidates\":[%s]}".formatted(candidate("A", "41.33", "25.166666", "8.50")));

        assertThat(answer.getString("schemeId")).isEqualTo("GRADING-RULEBOOK-1");
        assertThat(answer.getString("lines[0].candidate.interview")).isEqualTo("25.17");
        assertThat(answer.getString("lines[0].candidate.total")).isEqualTo("75.00");
        assertThat(answer.getString("lines[0].candidate.outcome")).isEqualTo("QUALIFIED");
        assertThat(answer.getString("lines[0].explanation.steps[1].text.en"))
                .isEqualTo("the total of 75.00 reaches the pass line of 75.00 (inclusive): qualified");
    }

    @Test
    void failsTheSameCandidateWhenTheInterviewIsTruncated() {
        var answer = ask("{\"rules\":%s,\"candidates\":[%s]}"
                .formatted(RULES.formatted("TRUNCATE", "75"), candidate("A", "41.33", "25.166666", "8.50")));

        assertThat(answer.getString("schemeId")).isNull();
        assertThat(answer.getString("lines[0].candidate.total")).isEqualTo("74.99");
        assertThat(answer.getString("lines[0].candidate.outcome")).isEqualTo("FAILED");
    }

    @Test
    void splitsFortyFiveQualifiedAtTwentyAndForty() {
        var candidates = IntStream.range(0, 45)
                .mapToObj(i -> candidate("S%02d".formatted(i), "49." + (99 - i), "25", "15"))
                .collect(Collectors.joining(","));

        var answer = ask("{\"schemeId\":\"GRADING-RULEBOOK-1\",\"candidates\":[%s]}".formatted(candidates));

        assertThat(answer.getInt("qualified")).isEqualTo(45);
        assertThat(answer.getInt("seniors")).isEqualTo(20);
        assertThat(answer.getInt("intermediates")).isEqualTo(20);
        assertThat(answer.getInt("juniors")).isEqualTo(5);
    }

    @Test
    void refusesWhatBreaksARule() {
        refused(422, "component-out-of-range", "{\"candidates\":[%s]}".formatted(candidate("A", "50.01", "25", "8")));
        refused(422, "candidate-twice", "{\"candidates\":[%1$s,%1$s]}".formatted(candidate("A", "50", "25", "8")));
        refused(
                422,
                "scheme-not-approved",
                "{\"schemeId\":\"none\",\"candidates\":[%s]}".formatted(candidate("A", "50", "25", "8")));
        refused(
                422,
                "grading-scheme",
                "{\"rules\":%s,\"candidates\":[%s]}"
                        .formatted(RULES.formatted("HALF_UP", "100.01"), candidate("A", "50", "25", "8")));
        refused(
                400,
                "scheme-or-rules",
                "{\"schemeId\":\"GRADING-RULEBOOK-1\",\"rules\":%s,\"candidates\":[%s]}"
                        .formatted(RULES.formatted("HALF_UP", "75"), candidate("A", "50", "25", "8")));
    }

    @Test
    void refusesWhatIsNotARequest() {
        assertThat(asker.post("/what-if/ranking", "{}").statusCode()).isEqualTo(400);
        assertThat(asker.post("/what-if/ranking", "{\"candidates\":[]}").statusCode())
                .isEqualTo(400);
        assertThat(asker.post(
                                "/what-if/ranking",
                                "{\"candidates\":[%s]}".formatted(candidate("A", "1e-999999999", "25", "8")))
                        .statusCode())
                .isEqualTo(400);
    }

    private JsonPath ask(String body) {
        return asker.post("/what-if/ranking", body)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void refused(int status, String slug, String body) {
        var answer = asker.post("/what-if/ranking", body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:kejing:problem:" + slug);
    }

    private static String candidate(String staffId, String written, String interview, String experience) {
        return """
                {"staffId":"%s","name":"考生%s","branchId":"B01","written":{"state":"SCORED","score":"%s"},
                 "interview":{"state":"SCORED","score":"%s","adaptability":"18"},
                 "experience":{"state":"SCORED","score":"%s"}}""".formatted(staffId, staffId, written, interview, experience);
    }
}
