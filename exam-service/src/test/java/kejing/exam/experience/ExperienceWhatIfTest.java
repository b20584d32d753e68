package kejing.exam.experience;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import kejing.exam.testing.Bank;
import kejing.testkit.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The golden numbers of experience points, asked over HTTP as a script would. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ExperienceWhatIfTest {

    private Bank bank;

    @BeforeEach
    void givenABank() {
        bank = Bank.open("WHATIF");
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "deputy 3.4 y, head 2.0 y, 11 y in finance"
                        + "| {\"post\":\"VICE_PRESIDENT\",\"from\":\"2020-01-01\",\"to\":\"2023-05-31\"},{\"post\":\"PRESIDENT\",\"from\":\"2023-06-01\",\"to\":\"2025-05-31\"}"
                        + "| {\"from\":\"2014-06-01\",\"to\":\"2025-05-31\"} | 15.00 | 15.00",
                "head 12 y, 20 y in finance"
                        + "| {\"post\":\"PRESIDENT\",\"from\":\"2013-01-01\",\"to\":\"2024-12-31\"}"
                        + "| {\"from\":\"2005-01-01\",\"to\":\"2024-12-31\"} | 20.00 | 22.00",
                "supervisor 2.9 y"
                        + "| {\"post\":\"SUPERVISOR\",\"from\":\"2022-01-01\",\"to\":\"2024-11-30\"}"
                        + "| {\"from\":\"2022-01-01\",\"to\":\"2024-11-30\"} | 3.00 | 3.00",
                "no post, 9 y in finance | '' | {\"from\":\"2016-07-01\"} | 3.00 | 3.00"
            })
    void answersTheGoldenNumbers(String name, String posts, String employments, String points, String uncapped) {
        ask(posts, employments)
                .statusCode(200)
                .body("points", equalTo(points))
                .body("uncapped", equalTo(uncapped))
                .body("capped", equalTo(!points.equals(uncapped)))
                .body("lines.text.zh", everyItem(not(emptyOrNullString())))
                .body("lines.text.en", everyItem(not(emptyOrNullString())));
    }

    @Test
    void explainsEveryLineInBothLanguages() {
        ask(
                        "{\"post\":\"PRESIDENT\",\"from\":\"2013-01-01\",\"to\":\"2024-12-31\"}",
                        "{\"from\":\"2005-01-01\",\"to\":\"2024-12-31\"}")
                .statusCode(200)
                .body("lines.rule", contains("R5", "R4", "R6", "R7"))
                .body("lines.points", contains("4.00", "12.00", "6.00", "-2.00"))
                .body("lines[1].text.zh", containsString("144 个整月，满 12 年"))
                .body("lines[1].text.en", containsString("144 whole months, 12 full years"))
                .body("lines[1].spells[0].to", equalTo("2024-12-31"));
    }

    @Test
    void refusesDatesOutOfOrderAndMissingDates() {
        ask("", "{\"from\":\"2020-01-02\",\"to\":\"2020-01-01\"}").statusCode(400);
        ask("{\"post\":\"PRESIDENT\"}", "").statusCode(400);
        ask("{\"post\":\"KING\",\"from\":\"2020-01-02\"}", "").statusCode(400);
    }

    @Test
    void refusesASchemeThatIsNotApproved() {
        Bank.as(bank.hr())
                .contentType("application/json")
                .body("{\"cutOffDate\":\"2025-06-30\",\"schemeId\":\"NO-SUCH\",\"posts\":[],\"employments\":[]}")
                .post("/what-if/experience-points")
                .then()
                .statusCode(422);
    }

    private ValidatableResponse ask(String posts, String employments) {
        return Bank.as(bank.hr())
                .contentType("application/json")
                .body("{\"cutOffDate\":\"2025-06-30\",\"posts\":[" + posts + "],\"employments\":[" + employments + "]}")
                .post("/what-if/experience-points")
                .then();
    }
}
