package kejing.portfolio.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kejing.portfolio.client.messaging.ClientRegisteredV1;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.responsibility.messaging.ResponsibilityAssignedV1;
import kejing.portfolio.testing.Bank;
import kejing.testkit.EventContracts;
import kejing.testkit.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of clients: taken whole, or refused whole with a report that says what to mend. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ImportClientsTest {

    private static final String GOOD = "IC-900,云岭机械有限公司,IB1,LOAN,Y,6000000.00,800000.00,2,N,IM-1,,,2024-12-31";

    @Inject
    Bank bank;

    @BeforeEach
    void givenABranchWithAManager() {
        bank.empty();
        bank.branch("IB1");
        bank.branch("IB2");
        bank.manager("IM-1", "IB1", QualificationTier.SENIOR, 1);
        bank.manager("IM-2", "IB1", QualificationTier.JUNIOR, 41);
    }

    @Test
    void clientsAreTieredToldOfAndTheirIncumbentsEnteredInTheLedger() {
        bank.sendRows(Bank.loan("IC-1", "IB1", "10000000.00", "IM-1"), Bank.loan("IC-2", "IB1", "3000000.01", ""))
                .then()
                .statusCode(200)
                .body("created", equalTo(2));

        Bank.as(Bank.MAKER)
                .get("/clients/IC-1")
                .then()
                .statusCode(200)
                .body("tier", equalTo("LARGE"))
                .body("tierRule", equalTo("T-01"))
                .body("loanBalance", equalTo("10000000.00"))
                .body("holders[0].staffId", equalTo("IM-1"))
                .body("holders[0].share", equalTo("1.000000"))
                .body("ledger[0].from", equalTo("2025-01-01"))
                .body("ledger[0].basis", equalTo("INCUMBENT"));
        Bank.as(Bank.MAKER).get("/clients/IC-2").then().body("tier", equalTo("UNTIERED"));

        List<String> registered = bank.events(ClientRegisteredV1.TYPE, "IC-1");
        EventContracts.assertMatches("portfolio-service", ClientRegisteredV1.TYPE, registered.getLast());
        List<String> assigned = bank.events(ResponsibilityAssignedV1.TYPE, "IC-1");
        EventContracts.assertMatches("portfolio-service", ResponsibilityAssignedV1.TYPE, assigned.getLast());
        assertThat(bank.events(ResponsibilityAssignedV1.TYPE, "IC-2")).isEmpty();
        Bank.as(Bank.MAKER)
                .get("/responsibility-gaps")
                .then()
                .statusCode(200)
                .body("count", equalTo(1))
                .body("items[0].clientId", equalTo("IC-2"));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        bank.sendRows(Bank.loan("IC-10", "IB1", "10000000.00", "IM-1")).then().statusCode(200);
        long events = bank.count("outbox");
        bank.sendRows(Bank.loan("IC-10", "IB1", "10000000.00", "IM-1"))
                .then()
                .statusCode(200)
                .body("created", equalTo(0))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(1));
        assertThat(bank.count("outbox")).isEqualTo(events);
    }

    @Test
    void theGroupsLoansDecideAndANewMemberLiftsTheOthers() {
        bank.sendRows("IC-20,甲公司,IB1,LOAN,Y,4000000.00,0.00,1,N,,,IG-1,2024-12-31")
                .then()
                .statusCode(200);
        Bank.as(Bank.MAKER).get("/clients/IC-20").then().body("tier", equalTo("UNTIERED"));

        bank.sendRows("IC-21,乙公司,IB2,LOAN,Y,6000000.00,0.00,1,N,,,IG-1,2024-12-31")
                .then()
                .statusCode(200);

        Bank.as(Bank.MAKER)
                .get("/clients/IC-20")
                .then()
                .body("tier", equalTo("LARGE"))
                .body("groupLoans", equalTo("10000000.00"));
        Bank.as(Bank.MAKER).get("/clients/IC-21").then().body("tier", equalTo("LARGE"));
        assertThat(bank.events(ClientRegisteredV1.TYPE, "IC-20")).hasSize(2);
    }

    @Test
    void aCorrectedIncumbentReplacesTheFirstEntry() {
        bank.sendRows(Bank.loan("IC-30", "IB1", "100000.00", "IM-1")).then().statusCode(200);
        bank.sendRows(Bank.loan("IC-30", "IB1", "100000.00", "IM-2"))
                .then()
                .statusCode(200)
                .body("changed", equalTo(1));
        bank.sendRows(Bank.loan("IC-30", "IB1", "100000.00", "")).then().statusCode(200);

        assertThat(bank.count("responsibility where client_id = 'IC-30'")).isEqualTo(1);
        List<String> told = bank.events(ResponsibilityAssignedV1.TYPE, "IC-30");
        assertThat(told).hasSize(3);
        assertThat(told.getLast()).contains("\"holders\": []");
        EventContracts.assertMatches("portfolio-service", ResponsibilityAssignedV1.TYPE, told.getLast());
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "IC-1,甲,IB1,LOAN,Y,6000000.001,0.00,2,N,,,,2024-12-31 | loan_balance",
                "IC-1,甲,IB1,LOAN,Y,-1.00,0.00,2,N,,,,2024-12-31 | loan_balance",
                "IC-1,甲,IB1,LOAN,Y,1.00,1e9,2,N,,,,2024-12-31 | deposit_balance",
                "IC-1,甲,IB9,LOAN,Y,1.00,0.00,2,N,,,,2024-12-31 | branch_id",
                "IC-900,甲,IB1,LOAN,Y,1.00,0.00,2,N,,,,2024-12-31 | client_id",
                "IC-1,甲,IB1,CREDIT,Y,1.00,0.00,2,N,,,,2024-12-31 | category",
                "IC-1,甲,IB1,LOAN,yes,1.00,0.00,2,N,,,,2024-12-31 | corporate",
                "IC-1,甲,IB1,LOAN,Y,1.00,0.00,6,N,,,,2024-12-31 | difficulty",
                "IC-1,甲,IB1,LOAN,Y,1.00,0.00,2,N,NOBODY,,,2024-12-31 | incumbent",
                "IC-1,甲,IB1,LOAN,Y,1.00,0.00,2,N,,NOBODY,,2024-12-31 | developed_by",
                "IC-1,甲,IB1,LOAN,Y,1.00,0.00,2,N,,,,2024-02-30 | reference_date",
                "IC-1,,IB1,LOAN,Y,1.00,0.00,2,N,,,,2024-12-31 | name"
            })
    void aBadCellRefusesTheWholeFileAndNamesItsPlace(String row, String column) {
        refused(bank.sendRows(GOOD, row), 3, column);
        assertThat(bank.count("client")).isZero();
        assertThat(bank.events(ClientRegisteredV1.TYPE, "IC-900")).isEmpty();
    }

    @Test
    void aWrongHeaderIsRefused() {
        Response answer = bank.send(("client," + Bank.HEADER.substring("client_id,".length()) + GOOD + "\n")
                .getBytes(StandardCharsets.UTF_8));
        refused(answer, 1, "client_id");
    }

    @Test
    void aFileInGb18030IsRead() {
        bank.send((Bank.HEADER + GOOD + "\n").getBytes(Charset.forName("GB18030")))
                .then()
                .statusCode(200);
        Bank.as(Bank.MAKER).get("/clients/IC-900").then().body("name", equalTo("云岭机械有限公司"));
    }

    @Test
    void aFileInNeitherEncodingIsRefused() {
        bank.send(new byte[] {'c', (byte) 0xff, (byte) 0xff, 0x00, (byte) 0x81})
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kejing:problem:import-refused"))
                .body("errors[0].remedy", containsString("GB18030"));
    }

    private static void refused(Response answer, int row, String column) {
        answer.then()
                .statusCode(400)
                .body("type", equalTo("urn:kejing:problem:import-refused"))
                .body("errors[0].file", equalTo("clients.csv"))
                .body("errors[0].row", equalTo(row))
                .body("errors[0].column", equalTo(column));
    }
}
