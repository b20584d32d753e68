package kejing.portfolio.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.testing.Bank;
import kejing.testkit.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of clients: who sees which, what is found by what, in which order. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ClientListTest {

    @Inject
    Bank bank;

    @BeforeEach
    void givenABank() {
        bank.empty();
        bank.branch("LB1");
        bank.branch("LB2");
        bank.manager("LM-1", "LB1", QualificationTier.SENIOR, 1);
        bank.manager("LM-2", "LB2", QualificationTier.JUNIOR, 41);
        bank.sendRows(
                        "L-1,青梧金辉商贸有限公司,LB1,LOAN,Y,12000000.00,0.00,1,N,LM-1,,,2024-12-31",
                        "L-2,长堤重庆银行,LB1,LOAN,Y,3000000.01,1000000.00,5,N,LM-1,,,2024-12-31",
                        "L-3,曾小明,LB1,LOAN,N,3000000.00,999999.99,4,Y,LM-1,,,2024-12-31",
                        "L-4,王安,LB2,DEPOSIT,N,0.00,1000000.00,2,N,LM-2,,,2024-12-31",
                        "L-5,ABC贸易,LB2,LOAN,Y,6000000.00,5000000.00,3,N,,,LG,2024-12-31",
                        "M_6,金辉纺织,LB1,LOAN,Y,1.00,0.00,3,N,,,LG,2024-12-31")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "金辉, L-1 M_6",
        "辉商贸, L-1",
        "jhsm, L-1",
        "JHSM, L-1",
        "jh, L-1 M_6",
        "cd, L-2",
        "zdzq, L-2",
        "zengxiao, L-3",
        "cxm, L-3",
        "w, L-4",
        "abcmy, L-5",
        "abc, L-5",
        "l-, L-1 L-2 L-3 L-4 L-5",
        "m_, M_6",
        "m%, ''",
        "金商, ''",
        "安, L-4"
    })
    void isFoundBy(String text, String found) {
        assertThat(ids(Bank.as(Bank.MAKER).queryParam("q", text).get("/clients")))
                .isEqualTo(list(found));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "tier=UNTIERED, L-2",
        "branchId=LB2, L-4 L-5",
        "category=DEPOSIT, L-4",
        "holder=LM-1, L-1 L-2 L-3",
        "withoutResponsible=true, L-5 M_6",
        "nonPerforming=true, L-3",
        "premium=true, L-2 L-4",
        "difficultyFrom=4, L-2 L-3",
        "difficultyFrom=4&nonPerforming=true, L-3",
        "q=金&withoutResponsible=true, M_6"
    })
    void isFiltered(String criteria, String found) {
        assertThat(ids(Bank.as(Bank.MAKER).get("/clients?" + criteria))).isEqualTo(list(found));
    }

    @Test
    void everyoneSeesTheirOwn() {
        assertThat(ids(Bank.as("LM-1").get("/clients"))).containsExactly("L-1", "L-2", "L-3");
        assertThat(ids(Bank.as("LM-1").get("/clients?withoutResponsible=true"))).isEmpty();
        assertThat(ids(Bank.as(Bank.head("LB2")).get("/clients"))).containsExactly("L-4", "L-5");
        assertThat(ids(Bank.as(Bank.head("LB2")).get("/clients?branchId=LB1"))).isEmpty();
        assertThat(ids(Bank.as("LM-1").get("/clients?on=2024-12-31"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ID, L-1 L-2 L-3 L-4 L-5 M_6", "LOAN, L-1 L-5 L-2 L-3 M_6 L-4", "NAME, L-3 M_6 L-1 L-4 L-2 L-5"})
    void pagesFollowTheOrderWithoutHolesOrRepeats(String sort, String order) {
        List<String> all = new ArrayList<>();
        String cursor = "";
        for (int page = 0; cursor != null; page++) {
            Response answer = Bank.as(Bank.MAKER)
                    .queryParam("sort", sort)
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/clients");
            all.addAll(ids(answer));
            cursor = answer.jsonPath().getString("next");
            assertThat(page).isLessThan(3);
        }
        assertThat(all).isEqualTo(list(order));
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String next = Bank.as(Bank.MAKER).get("/clients?limit=2").jsonPath().getString("next");
        Bank.as(Bank.MAKER)
                .get("/clients?sort=LOAN&cursor=" + next)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kejing:problem:bad-cursor"));
    }

    @Test
    void membersOfAGroupAreShownToWhomTheyAreVisibleAndTheOthersCounted() {
        Bank.as(Bank.MAKER)
                .get("/clients/M_6")
                .then()
                .body("tier", equalTo("MEDIUM"))
                .body("group.members.clientId", equalTo(List.of("L-5", "M_6")))
                .body("group.hidden", equalTo(0));
        Bank.as(Bank.head("LB1"))
                .get("/clients/M_6")
                .then()
                .body("group.members.clientId", equalTo(List.of("M_6")))
                .body("group.hidden", equalTo(1));
    }

    private static List<String> ids(Response answer) {
        answer.then().statusCode(200);
        return answer.jsonPath().getList("items.clientId", String.class);
    }

    private static List<String> list(String ids) {
        return ids.isEmpty() ? List.of() : List.of(ids.split(" "));
    }
}
