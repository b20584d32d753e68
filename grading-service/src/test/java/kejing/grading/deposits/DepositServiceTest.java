package kejing.grading.deposits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import kejing.chassis.identity.Directory;
import kejing.grading.GradingApi;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import kejing.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class DepositServiceTest {
    private static final String HEADER = "year,account_id,balance_sum,staff_id,share\n";

    @Inject
    Directory directory;

    @Test
    void takesAFileOnceAndReplacesOnlyWhatChanged() {
        var file = HEADER + "2024,D1,1098000000.00,D-S1,0.500000\n2024,D1,1098000000.00,D-S2,0.500000\n"
                + "2024,D2,549000000.00,D-S1,1\n";
        assertThat(counts(take(file))).isEqualTo("2 2 0 0");
        assertThat(counts(take(file))).isEqualTo("2 0 0 2");
        assertThat(counts(take(file.replace("549000000.00", "549000000.01")))).isEqualTo("2 0 1 1");

        directory.put(Staff.of("D-S1", "D-B1", "employee"));
        directory.put(Staff.of("D-BH1", "D-B1", "employee", "branch-head"));
        directory.put(Staff.of("D-BH2", "D-B2", "employee", "branch-head"));
        var own = GradingApi.as("D-S1").get("/deposit-averages/D-S1?year=2024").jsonPath();
        assertThat(own.getString("average")).isEqualTo("3000000.00");
        assertThat(own.getInt("days")).isEqualTo(366);
        assertThat(own.getInt("accounts")).isEqualTo(2);
        assertThat(GradingApi.as("D-BH1")
                        .get("/deposit-averages/D-S1?year=2024")
                        .statusCode())
                .isEqualTo(200);
        assertThat(GradingApi.as("D-BH2")
                        .get("/deposit-averages/D-S1?year=2024")
                        .statusCode())
                .isEqualTo(404);
        assertThat(GradingApi.as("D-S1").get("/deposit-averages/D-S1?year=2023").statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesAFileWholeIfSharesDoNotSumToOne() {
        var refused = take(HEADER + "2023,D8,100.00,D-S1,1\n2023,D9,100.00,D-S1,0.999999\n");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getInt("errors[0].row")).isEqualTo(3);
        assertThat(take(HEADER + "2023,D9,100.00,D-S1,0.5\n2023,D9,100.01,D-S2,0.5\n")
                        .statusCode())
                .isEqualTo(400);
        assertThat(take(HEADER + "2023,D9,100.00,D-S1,0.5\n2023,D9,100.00,D-S1,0.5\n")
                        .statusCode())
                .isEqualTo(400);
        assertThat(take(HEADER + "2023,D9,100.00,D-S1,0\n").statusCode()).isEqualTo(400);
        assertThat(counts(take(HEADER + "2023,D8,100.00,D-S1,1\n"))).isEqualTo("1 1 0 0");
    }

    private static Response take(String content) {
        return RestAssured.given()
                .basePath("/api/grading/v1")
                .auth()
                .oauth2(Tokens.machine("core-banking"))
                .contentType("text/csv")
                .queryParam("file", "deposits.csv")
                .body(content.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/deposit-averages/import");
    }

    private static String counts(Response report) {
        var json = report.jsonPath();
        return "%d %d %d %d"
                .formatted(
                        json.getInt("rows"), json.getInt("created"), json.getInt("changed"), json.getInt("unchanged"));
    }
}
