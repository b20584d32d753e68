package kejing.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kejing.chassis.identity.Directory;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import kejing.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The golden numbers of the catalogue, asked over HTTP. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class WhatIfTest {

    @Inject
    Directory directory;

    @BeforeEach
    void givenAnEmployee() {
        directory.put(Staff.of("ASKER", "B1", "employee"));
    }

    @Test
    void answersTheWorkedExampleOfRorac() {
        String question = """
                {"on":"2012-03-31","classes":[
                 {"businessClass":"LOANS",
                  "stockItems":[{"averageBalance":"10000000.00","years":"1.0"},{"averageBalance":"5000000.00","years":"3.0"},
                                {"averageBalance":"5000000.00","years":"6.0"}],
                  "stock":{"income":"300000.00","directCost":"150000.00","managementCost":"12000.00","fixedAssetCost":"6000.00","riskCost":"25000.00"},
                  "increment":{"income":"120000.00","directCost":"60000.00","managementCost":"4800.00","fixedAssetCost":"2400.00","riskCost":"10000.00"}},
                 {"businessClass":"DEPOSITS","stockAge":"5",
                  "stock":{"income":"165000.00","directCost":"112500.00","managementCost":"9000.00","fixedAssetCost":"4500.00","riskCost":"0.00"},
                  "increment":{"income":"55000.00","directCost":"37500.00","managementCost":"3000.00","fixedAssetCost":"1500.00","riskCost":"0.00"}},
                 {"businessClass":"FEES","stockAge":"0.5",
                  "stock":{"income":"20000.00","directCost":"2000.00","managementCost":"1200.00","fixedAssetCost":"600.00","riskCost":"0.00","tax":"1000.00"},
                  "increment":{"income":"10000.00","directCost":"1000.00","managementCost":"600.00","fixedAssetCost":"300.00","riskCost":"0.00","tax":"500.00"}}]}""";
        ask("/what-if/rorac", question)
                .then()
                .statusCode(200)
                .body("rorac", equalTo("182770.00"))
                .body("unweighted", equalTo("203600.00"))
                .body("decayEffect", equalTo("-20830.00"))
                .body("classes.factor", equalTo(List.of("0.8625", "0.8", "0.975")))
                .body("classes.rorac", equalTo(List.of("116150.00", "44200.00", "22420.00")))
                .body("classes[0].stockAge", equalTo("2.75"))
                .body("classes[0].stock.tax", equalTo("15000.00"))
                .body("classes[1].stock.tax", equalTo("0.00"))
                .body("schemeId", equalTo("PERFORMANCE-RULEBOOK-2"))
                .body("trace.rule", hasItem("P-12"))
                .body("trace", not(empty()));
    }

    @Test
    void neverSoftensALoss() {
        ask("/what-if/rorac", loss("10"))
                .then()
                .statusCode(200)
                .body("rorac", equalTo("-100000.00"))
                .body("classes[0].factor", equalTo("0.8"))
                .body("classes[0].weight", equalTo("1"))
                .body("trace.rule", hasItem("SEM-4"));
    }

    @Test
    void refusesAnAgeThatIsMissingOrNegative() {
        ask("/what-if/rorac", loss("-1")).then().statusCode(422).body("type", equalTo("urn:kejing:problem:stock-age"));
        ask("/what-if/rorac", loss("-1").replace("\"stockAge\":\"-1\",", ""))
                .then()
                .statusCode(422);
    }

    @Test
    void answersTheRulebooksWeights() {
        Response answer = ask("/what-if/ahp-weights", """
                {"matrices":[[["1","2","3","5"],["1/2","1","2","3"],["1/3","1/2","1","2"],["1/5","1/3","1/2","1"]]]}""");
        answer.then().statusCode(200).body("approvable", equalTo(true)).body("warning", nullValue());
        assertThat(rounded(answer.path("result.weights"), 8))
                .containsExactly("0.48318903", "0.27171716", "0.15687597", "0.08821784");
        assertThat(rounded(answer.path("result.eigenvector"), 8))
                .containsExactly("0.48288562", "0.27197446", "0.15698986", "0.08815006");
        assertThat(rounded(
                        List.of(
                                answer.path("result.lambdaMax"),
                                answer.path("result.consistencyIndex"),
                                answer.path("result.consistencyRatio"),
                                answer.path("result.eigenvalue")),
                        6))
                .containsExactly("4.014519", "0.004840", "0.005377", "4.014521");
        answer.then().body("trace.rule", hasItem("AH-03"));
    }

    @Test
    void joinsTwoJudgesUnderAWaiver() {
        String two = """
                {"waiver":%s,"matrices":[
                 [["1","3","5","7"],["1/3","1","3","5"],["1/5","1/3","1","3"],["1/7","1/5","1/3","1"]],
                 [["1","1","2","3"],["1","1","2","3"],["1/2","1/2","1","2"],["1/3","1/3","1/2","1"]]]}""";
        Response answer = ask("/what-if/ahp-weights", two.formatted("true"));
        answer.then().statusCode(200).body("approvable", equalTo(true));
        assertThat(rounded(answer.path("result.weights"), 8))
                .containsExactly("0.45610157", "0.31173398", "0.15280726", "0.07935719");
        String ratio = answer.path("result.consistencyRatio");
        assertThat(rounded(List.of(ratio), 4)).containsExactly("0.0162");
        ask("/what-if/ahp-weights", two.formatted("false"))
                .then()
                .body("approvable", equalTo(false))
                .body("enoughJudges", equalTo(false));
    }

    @Test
    void showsTheWorstPairsOfACyclicJudgement() {
        Response answer = ask("/what-if/ahp-weights", """
                {"matrices":[[["1","3","1/3","5"],["1/3","1","3","3"],["3","1/3","1","3"],["1/5","1/3","1/3","1"]]]}""");
        answer.then().statusCode(200).body("approvable", equalTo(false)).body("worstPairs", hasSize(3));
        String ratio = answer.path("judges[0].weights.consistencyRatio");
        assertThat(rounded(List.of(ratio), 3)).containsExactly("0.385");
    }

    @Test
    void answersTheWorkedExampleOfPay() {
        String question = """
                {"on":"2025-06-30","model":"PROFIT_RATE","terms":{"loanInterest":"3600000.00","depositIncome":"0.00",
                 "fees":"180000.00","international":"120000.00","otherIncome":"0.00","depositInterest":"900000.00",
                 "assetCost":"1400000.00","otherCost":"100000.00","atEnd":{"normal":"0.00","specialMention":"2000000.00",
                 "substandard":"1000000.00","doubtful":"400000.00","loss":"100000.00"}},"basePay":"30000.00",
                 "postPay":"12000.00","defer":%s,"daysAbsent":2,"advances":[{"on":"2025-06-15","amount":"9000.00"}],
                 "advance":{"lastHalfYear":"18000.00","accrued":"2000.00","advanced":"1800.00"}}""";
        ask("/what-if/pay", question.formatted("false"))
                .then()
                .statusCode(200)
                .body("schemeId", equalTo("INCENTIVE-RULEBOOK-1"))
                .body("profit", equalTo("900000.00"))
                .body("statement.earned", equalTo("13500.00"))
                .body("statement.payable", equalTo("4500.00"))
                .body("statement.payDay", equalTo("2025-06-17"))
                .body("income", equalTo("55500.00"))
                .body("advance", equalTo("200.00"))
                .body("trace.find { it.rule == 'SEM-14' }.value", equalTo("600000.00"));
        ask("/what-if/pay", question.formatted("true"))
                .then()
                .statusCode(200)
                .body("statement.deferred", equalTo("5400.00"))
                .body("statement.instalments.amount", equalTo(List.of("1800.00", "1800.00", "1800.00")))
                .body("statement.payable", equalTo("0.00"))
                .body("statement.carriedForward", equalTo("900.00"));
    }

    @Test
    void answersTheOtherModelsOfPay() {
        ask("/what-if/pay", """
                {"on":"2025-06-30","model":"COMPOSITE_SCORE","profit":"900000.00","score":"85.17","defer":false,
                 "recovered":"1000000.00","monthlyCompletions":["1","2","1.5"],
                 "unpaidInstalments":[{"on":"2026-07-15","amount":"4000.00"}],
                 "clawback":{"share":"0.5","paid":"6000.00"}}""")
                .then()
                .statusCode(200)
                .body(
                        "statement.lines.amount",
                        equalTo(List.of("13500.00", "1703.40", "6000.00", "24000.00", "15000.00", "10000.00", "50.00")))
                .body("clawback.cancelled", equalTo("4000.00"))
                .body("clawback.reclaimed", equalTo("1000.00"));
        ask("/what-if/pay", """
                {"on":"2025-06-30","model":"SCORE_LINE","score":"79.99","tier":"SENIOR","sales":[{"product":"FEES","quantity":"150000"}]}""").then().statusCode(200).body("statement.earned", equalTo("0.00"));
        ask("/what-if/pay", """
                {"on":"2025-06-30","model":"COMPOSITE_SCORE","score":"79.99"}""").then().statusCode(422).body("type", equalTo("urn:kejing:problem:pay-input-missing"));
    }

    @Test
    void refusesAnIncompleteMatrix() {
        ask("/what-if/ahp-weights", "{\"matrices\":[[[\"1\",null],[\"1/2\",\"1\"]]]}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kejing:problem:ahp-scale"));
    }

    private static String loss(String years) {
        return """
                {"on":"2025-01-01","classes":[{"businessClass":"DEPOSITS","stockAge":"%s",
                 "stock":{"income":"0.00","directCost":"100000.00","managementCost":"0.00","fixedAssetCost":"0.00","riskCost":"0.00"}}]}""".formatted(years);
    }

    private static Response ask(String path, String question) {
        return RestAssured.given()
                .basePath("/api/performance/v1")
                .auth()
                .oauth2(Tokens.person("ASKER"))
                .contentType("application/json")
                .body(question)
                .post(path);
    }

    private static List<String> rounded(List<String> values, int decimals) {
        return values.stream()
                .map(value -> new BigDecimal(value)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString())
                .toList();
    }
}
