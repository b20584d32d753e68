package kejing.portfolio.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kejing.portfolio.testing.Bank;
import kejing.testkit.Await;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import kejing.testkit.TestEvents;
import kejing.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** The rulebook's own scale, over Kafka and HTTP: 12 branches, 60 managers, 3,035 clients. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class RulebookScaleTest {

    private static final String EXAM_PLAN = "RM-SCALE";
    private static final String PLAN = "ALLOC-RM-SCALE";

    /** Milliseconds; a few times what a quiet machine needs, so that a loaded one passes and a quadratic one does not. */
    private static final long SLOWEST = 15_000;

    @Inject
    Bank bank;

    @Test
    void aYearsClientsAreImportedAllocatedAndHandedOver() {
        bank.empty();
        AllocationProblem problem = ReferenceBank.ofSeed(1);
        tellOfBranchesAndStaff(problem);

        String file = file(problem);
        Response imported = bank.send(file.getBytes(StandardCharsets.UTF_8));
        assertThat(imported.statusCode()).isEqualTo(200);
        assertThat(imported.jsonPath().getInt("created")).isEqualTo(3_035);
        assertThat(imported.time()).as("milliseconds of the import").isLessThan(SLOWEST);
        assertThat(bank.send(file.getBytes(StandardCharsets.UTF_8)).jsonPath().getInt("unchanged"))
                .isEqualTo(3_035);

        tellOfQualifications(problem);
        Await.until(() -> bank.count("allocation_plan where plan_id = '" + PLAN + "'") == 1);
        JsonPath plan = Bank.as(Bank.MAKER).get("/allocation-plans/" + PLAN).jsonPath();
        assertThat(plan.getInt("clients")).isEqualTo(3_035);
        assertThat(plan.getInt("violations")).isZero();
        assertThat(plan.getInt("withoutResponsible")).isZero();
        assertThat(plan.getList("team")).hasSize(3);
        assertThat(plan.getMap("inherited")).hasSize(4);
        assertThat(plan.getInt("tiers.LARGE")).isEqualTo(14);
        assertThat(plan.getInt("tiers.MEDIUM")).isEqualTo(13);
        assertThat(plan.getInt("tiers.INSTITUTIONAL")).isEqualTo(8);

        Response drafted = Bank.as(Bank.MAKER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"planId\":\"ALLOC-SCALE-2\",\"examPlanId\":\"%s\",\"schemeId\":\"ALLOCATION-RULEBOOK-1\"}"
                        .formatted(EXAM_PLAN))
                .post("/allocation-plans");
        assertThat(drafted.statusCode()).isEqualTo(201);
        assertThat(drafted.jsonPath().getString("objective")).isEqualTo(plan.getString("objective"));
        assertThat(drafted.time()).as("milliseconds of a draft").isLessThan(SLOWEST);

        bank.submit(PLAN, "2025-04-16").then().statusCode(200);
        bank.approve(PLAN, Bank.CHECKER, bank.tag(PLAN)).then().statusCode(200);
        Set<String> branches = new TreeSet<>();
        problem.clients().forEach(client -> branches.add(client.branchId()));
        for (String branchId : branches) {
            bank.handOver(PLAN, branchId).then().statusCode(201);
        }
        JsonPath effective =
                Bank.as(Bank.MAKER).get("/allocation-plans/" + PLAN).jsonPath();
        assertThat(effective.getString("state")).isEqualTo("EFFECTIVE");
        assertThat(Bank.as(Bank.MAKER)
                        .queryParam("on", "2025-04-16")
                        .get("/responsibility-gaps")
                        .jsonPath()
                        .getInt("count"))
                .isZero();
        long changed = bank.count("responsibility where basis = 'ALLOCATION' and plan_id = '" + PLAN + "'");
        long withoutIncumbent = problem.clients().stream()
                .filter(client -> client.incumbent().isNobody())
                .count();
        assertThat(changed).isEqualTo(effective.getInt("handovers") + withoutIncumbent);
        assertThat(Bank.as(Bank.MAKER).get("/portfolios/RM-001").time()).isLessThan(SLOWEST);
    }

    private void tellOfBranchesAndStaff(AllocationProblem problem) {
        Set<String> branches = new HashSet<>();
        for (RelationshipManager manager : problem.managers()) {
            if (branches.add(manager.branchId())) {
                TestEvents.publish(
                        "kejing.exam",
                        "kejing.exam.branch-changed.v1",
                        "branch",
                        manager.branchId(),
                        1,
                        Map.of(
                                "branchId",
                                manager.branchId(),
                                "name",
                                manager.branchId() + "支行",
                                "headOffice",
                                false,
                                "active",
                                true));
                tellOfStaff(Bank.head(manager.branchId()), manager.branchId(), "branch-head");
            }
            tellOfStaff(manager.staffId(), manager.branchId(), "relationship-manager");
        }
        Await.until(() -> bank.count("branch where branch_id like 'BR-%'") == branches.size()
                && bank.count("directory_person where person_id like 'RM-%'")
                        == problem.managers().size()
                && bank.count("directory_person where person_id like 'HEAD-BR-%'") == branches.size());
    }

    private static void tellOfStaff(String staffId, String branchId, String role) {
        Map<String, Object> staff = new LinkedHashMap<>();
        staff.put("staffId", staffId);
        staff.put("subject", Tokens.subject(staffId));
        staff.put("name", Staff.of(staffId, branchId).name());
        staff.put("branchId", branchId);
        staff.put("roles", new String[] {"employee", role});
        staff.put("joinedOn", "2012-07-01");
        staff.put("active", true);
        TestEvents.publish("kejing.exam", "kejing.exam.staff-member-changed.v1", "staff", staffId, 1, staff);
    }

    /** The ranking arrives before the last qualification, as it may. */
    private static void tellOfQualifications(AllocationProblem problem) {
        TestEvents.publish(
                "kejing.grading",
                "kejing.grading.ranking-published.v1",
                "ranking",
                EXAM_PLAN,
                1,
                Map.of(
                        "planId",
                        EXAM_PLAN,
                        "title",
                        "2025 年客户经理资格考试",
                        "hash",
                        "a1b2",
                        "candidates",
                        66,
                        "qualified",
                        problem.managers().size(),
                        "publishedOn",
                        "2025-03-20"));
        for (RelationshipManager manager : problem.managers()) {
            TestEvents.publish(
                    "kejing.grading",
                    "kejing.grading.qualification-granted.v1",
                    "qualification",
                    manager.staffId(),
                    1,
                    Map.of(
                            "staffId",
                            manager.staffId(),
                            "branchId",
                            manager.branchId(),
                            "planId",
                            EXAM_PLAN,
                            "tier",
                            manager.tier(),
                            "rank",
                            manager.rank(),
                            "total",
                            "80.00",
                            "validFrom",
                            "2025-03-01",
                            "validTo",
                            "2028-03-01"));
        }
    }

    private static String file(AllocationProblem problem) {
        StringBuilder file = new StringBuilder(Bank.HEADER);
        for (AllocationClient client : problem.clients()) {
            file.append(String.join(
                            ",",
                            client.clientId(),
                            "客户" + client.clientId(),
                            client.branchId(),
                            client.category().name(),
                            client.corporate() ? "Y" : "N",
                            client.loan().toString(),
                            client.deposit().toString(),
                            Integer.toString(client.difficulty()),
                            client.nonPerforming() ? "Y" : "N",
                            client.incumbent().lead().orElse(""),
                            "",
                            "",
                            "2024-12-31"))
                    .append('\n');
        }
        return file.toString();
    }
}
