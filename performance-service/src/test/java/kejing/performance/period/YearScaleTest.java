package kejing.performance.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import kejing.chassis.sql.Sql;
import kejing.performance.testing.PerformanceBank;
import kejing.testkit.Await;
import kejing.testkit.StackResource;
import org.junit.jupiter.api.Test;

/**
 * A year at the size of the rulebook's bank: 3,035 clients, 4,600 accounts, 55,200 facts, 60 relationship managers with a
 * handover in April. The same inputs give the same result each time that they are computed.
 */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class YearScaleTest {

    private static final PerformanceBank BANK = new PerformanceBank("YEAR");
    private static final int CLIENTS = 3_035;
    private static final int ACCOUNTS = 4_600;
    private static final int STAFF = 60;
    private static final int TIMES = 2;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void theYearIsComputedTwiceWithTheSameResult() {
        givenTheBank();
        PerformanceBank.send(PerformanceBank.coreBanking(), "/accounts", "accounts.csv", accounts())
                .then()
                .statusCode(200);
        PerformanceBank.send(PerformanceBank.coreBanking(), "/facts", "facts.csv", facts())
                .then()
                .statusCode(200);
        for (int time = 0; time < TIMES; time++) {
            String period = "P" + time;
            BANK.open("MAKER", period, "2061-01-01", "2062-01-01").then().statusCode(201);
            BANK.step("MAKER", period, "soft-close").then().statusCode(200);
        }
        sameInputsGiveTheSameResult();
    }

    private void sameInputsGiveTheSameResult() {
        List<String> results = new Sql(dataSource).list("""
                        select string_agg(staff_id || ' ' || rank || ' ' || score || ' ' || rorac, ',' order by rank)
                        from evaluation where period_id like 'YEAR-P%' group by period_id""", row -> row.getString(1));
        assertThat(results).hasSize(TIMES);
        assertThat(results).containsOnly(results.getFirst());
    }

    private void givenTheBank() {
        BANK.branch("B1");
        BANK.staff("MAKER", "B1", "2010-01-01", "marketing");
        BANK.awaitArrivalOf("MAKER");
        Sql sql = new Sql(dataSource);
        sql.update("""
                insert into staff_member (staff_id, name, branch_id, joined_on, active)
                select 'YEAR-S' || i, '员工' || i, 'YEAR-B1', '2012-07-01', true from generate_series(0, ?::int - 1) i""", STAFF);
        sql.update("""
                insert into client (client_id, branch_id, tier, corporate, reference_date)
                select 'YEAR-C' || i, 'YEAR-B1', 'SMALL', false, '2060-12-31' from generate_series(0, ?::int - 1) i""", CLIENTS);
        for (String from : List.of("2061-01-01", "2061-04-16")) {
            sql.update("""
                    insert into responsibility (client_id, from_date, basis)
                    select client_id, ?::date, 'ALLOCATION' from client where client_id like 'YEAR-C%'""", from);
            sql.update("""
                    insert into responsibility_holder (client_id, from_date, staff_id, share, lead)
                    select 'YEAR-C' || i, ?::date, 'YEAR-S' || ((i * 7 + length(?) + extract(month from ?::date)::int) % 60),
                      1, true
                    from generate_series(0, ?::int - 1) i""", from, from, from, CLIENTS);
        }
        Await.until(() -> sql.one("select 1 from branch where branch_id = 'YEAR-B1'", row -> true)
                .isPresent());
    }

    private static byte[] accounts() {
        StringBuilder file = new StringBuilder("account_id,client_id,product,opened_on,base_average_balance\n");
        String[] products = {"LOAN,%s,", "TIME_DEPOSIT,%s,", "DEMAND_DEPOSIT,%s,50000.00", "FEE,%s,"};
        IntStream.range(0, ACCOUNTS)
                .forEach(i -> file.append("YEAR-A%d,YEAR-C%d,".formatted(i, i % CLIENTS))
                        .append(products[i % 4].formatted("20%02d-%02d-01".formatted(40 + i % 20, 1 + i % 12)))
                        .append('\n'));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] facts() {
        StringBuilder file = new StringBuilder(
                "month,account_id,average_balance,income,direct_cost,risk_cost,non_performing_balance\n");
        for (int month = 1; month <= 12; month++) {
            for (int i = 0; i < ACCOUNTS; i++) {
                file.append("2061-%02d,YEAR-A%d,%d.%02d,%d.%02d,%d.%02d,0.%02d,0.00%n"
                        .formatted(
                                month,
                                i,
                                40_000 + i * 13 % 50_000,
                                i % 100,
                                300 + i % 700,
                                i % 100,
                                100 + i % 200,
                                month,
                                i % 100));
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
