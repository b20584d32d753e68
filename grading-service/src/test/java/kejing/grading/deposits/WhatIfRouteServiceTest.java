package kejing.grading.deposits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import kejing.chassis.identity.Directory;
import kejing.grading.GradingApi;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class WhatIfRouteServiceTest {
    private static final String CASE = """
            {"staffId":"S1","written":"SCORED","interview":"SCORED","experience":"NOT_CLAIMED","total":"74.99",
             "marketingStaffAtCutOff":true,"year":2024,
             "accounts":[{"accountId":"D1","balanceSum":"%s","shares":[{"staffId":"S1","share":"%s"}]}]}""";

    @Inject
    Directory directory;

    @Test
    void tellsConditionByConditionByTheSchemesInForce() {
        directory.put(Staff.of("W-S1", "W-B1", "employee"));
        var employee = GradingApi.as("W-S1");

        var open = employee.post("/what-if/alternative-route", CASE.formatted("1098000000.00", "1.000000"))
                .jsonPath();
        assertThat(open.getBoolean("open")).isTrue();
        assertThat(open.getString("average")).isEqualTo("3000000.00");
        assertThat(open.getList("conditions.met")).containsOnly(true).hasSize(5);

        var closed = employee.post("/what-if/alternative-route", CASE.formatted("1097999999.99", "1.000000"))
                .jsonPath();
        assertThat(closed.getBoolean("open")).isFalse();
        assertThat(closed.getString("average")).isEqualTo("2999999.99");
        assertThat(closed.getString("conditions[4].text.zh"))
                .isEqualTo("2024 年日均存款 2999999.99 元（366 天，截尾显示），标准为 3000000.00 元（含）");

        var incomplete = employee.post("/what-if/alternative-route", CASE.formatted("1098000000.00", "0.999999"));
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.jsonPath().getString("accountId")).isEqualTo("D1");
        assertThat(employee.post("/what-if/alternative-route", CASE.formatted("1098000000.00", "1.0000001"))
                        .statusCode())
                .isEqualTo(400);
    }
}
