package kejing.portfolio.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.testing.Bank;
import kejing.testkit.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Managers file what their clients' dossiers need; heads see what is missing and who has none. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class DossierServiceTest {

    @Inject
    Bank bank;

    @Inject
    BusinessDay businessDay;

    @Inject
    Schemes schemes;

    private LocalDate today;

    @BeforeEach
    void givenTwoBranches() {
        today = businessDay.today();
        bank.empty();
        bank.branch("KB1");
        bank.branch("KB2");
        bank.manager("KM-1", "KB1", QualificationTier.SENIOR, 1);
        bank.manager("KM-2", "KB2", QualificationTier.JUNIOR, 41);
        bank.sendRows(
                        Bank.loan("KC-1", "KB1", "300000.00", "KM-1"),
                        Bank.loan("KC-2", "KB1", "300000.00", "KM-1"),
                        Bank.loan("KC-3", "KB1", "300000.00", "KM-1"),
                        Bank.loan("KC-4", "KB2", "900000.00", "KM-2"))
                .then()
                .statusCode(200);
    }

    @Test
    void anItemIsFiledOnceWithdrawnAndFiledAnew() {
        int missing = Bank.as("KM-1").get("/dossiers/KC-1").path("dossier.required");
        file("KM-1", "KC-1", "SURVEY_FORM", today)
                .then()
                .statusCode(201)
                .body("dossier.present", equalTo(1))
                .body("dossier.missing", hasSize(missing - 1))
                .body("items.find { it.code == 'SURVEY_FORM' }.filed.doubleArchived", equalTo(true));
        file("KM-1", "KC-1", "SURVEY_FORM", today).then().statusCode(409);
        withdraw("KM-1", "KC-1", "SURVEY_FORM")
                .then()
                .statusCode(201)
                .body("dossier.present", equalTo(0))
                .body("items.find { it.code == 'SURVEY_FORM' }.filed", equalTo(null));
        withdraw("KM-1", "KC-1", "SURVEY_FORM").then().statusCode(409);
        file("KM-1", "KC-1", "SURVEY_FORM", today).then().statusCode(201);
        assertThat(bank.count("dossier_item")).isEqualTo(2);
    }

    @Test
    void whatIsBeyondTheRequiredDoesNotMakeUpForAGap() {
        file("KM-1", "KC-1", "DUNNING_RECEIPT", today)
                .then()
                .statusCode(201)
                .body("dossier.present", equalTo(0))
                .body("dossier.percent", equalTo("0.0"));
    }

    @Test
    void aFileThatTheSchemeDoesNotKnowOrOfTomorrowIsRefused() {
        file("KM-1", "KC-1", "POEMS", today).then().statusCode(422);
        file("KM-1", "KC-1", "SURVEY_FORM", today.plusDays(1)).then().statusCode(422);
        assertThat(bank.count("dossier_item")).isZero();
    }

    @Test
    void nobodySeesOrKeepsTheDossierOfAForeignClient() {
        Bank.as("KM-1").get("/dossiers/KC-4").then().statusCode(404);
        file("KM-1", "KC-4", "SURVEY_FORM", today).then().statusCode(404);
        withdraw("KM-1", "KC-4", "SURVEY_FORM").then().statusCode(404);
        Bank.as(Bank.head("KB1")).get("/dossiers").then().body("items.clientId", contains("KC-1", "KC-2", "KC-3"));
        Bank.as("KM-2").get("/dossiers").then().body("items.clientId", contains("KC-4"));
    }

    @Test
    void completeDossiersAreToldFromIncompleteOnes() {
        DossierRules rules =
                schemes.inForce(DossierRules.KIND, today, DossierRules.class).parameters();
        String kind = Bank.as("KM-1").get("/dossiers/KC-2").path("dossier.kind");
        for (String code :
                rules.completeness(DossierKind.valueOf(kind), Set.of()).missing()) {
            file("KM-1", "KC-2", code, today).then().statusCode(201);
        }
        file("KM-1", "KC-1", "SURVEY_FORM", today).then().statusCode(201);
        Bank.as("KM-1")
                .get("/dossiers?incomplete=false")
                .then()
                .body("items.clientId", contains("KC-2"))
                .body("items[0].percent", equalTo("100.0"))
                .body("items[0].missing", empty());
        Bank.as("KM-1").get("/dossiers?incomplete=true").then().body("items.clientId", contains("KC-1", "KC-3"));
    }

    @Test
    void aHeadReadsTheCoverageByManager() {
        file("KM-1", "KC-1", "SURVEY_FORM", today).then().statusCode(201);
        file("KM-1", "KC-2", "SURVEY_FORM", today).then().statusCode(201);
        Bank.as(Bank.head("KB1"))
                .get("/dossiers/coverage")
                .then()
                .statusCode(200)
                .body("clients", equalTo(3))
                .body("covered", equalTo(2))
                .body("percent", equalTo("66.7"))
                .body("managers.staffId", contains("KM-1"))
                .body("managers[0].percent", equalTo("66.7"));
    }

    @Test
    void percentIsRoundedHalfUpToOneDecimal() {
        assertThat(DossierRules.percent(1, 3)).isEqualTo("33.3");
        assertThat(DossierRules.percent(1, 16)).isEqualTo("6.3");
        assertThat(DossierRules.percent(0, 0)).isEqualTo("0.0");
    }

    private static Response file(String as, String clientId, String code, LocalDate dated) {
        return Bank.as(as)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"code\":\"%s\",\"dated\":\"%s\",\"name\":\"材料\",\"doubleArchived\":true}"
                        .formatted(code, dated))
                .post("/dossiers/" + clientId + "/items");
    }

    private static Response withdraw(String as, String clientId, String code) {
        return Bank.as(as)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"code\":\"%s\",\"reason\":\"错放\"}".formatted(code))
                .post("/dossiers/" + clientId + "/withdrawals");
    }
}
