package kejing.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kejing.chassis.identity.Directory;
import kejing.grading.branch.Branches;
import kejing.testkit.Await;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import kejing.testkit.TestEvents;
import kejing.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** What this service keeps of the others' events. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ProjectionsTest {
    @Inject
    Directory directory;

    @Inject
    Branches branches;

    @Test
    void aStaffMembersDoorsFollowTheLatestEvent() {
        staff(1, "J01", List.of("employee"), true);
        Await.until(() -> GradingApi.as("J1").get("/rankings").statusCode() == 200);

        staff(2, "J02", List.of("employee", "branch-head"), true);
        Await.until(() -> directory.byId("J1").orElseThrow().unitId().equals("J02"));
        assertThat(directory.byId("J1").orElseThrow().roles()).containsExactlyInAnyOrder("employee", "branch-head");

        staff(3, "J02", List.of("employee", "branch-head"), false);
        Await.until(() -> GradingApi.as("J1").get("/rankings").statusCode() == 403);
    }

    @Test
    void aBranchIsKnownByItsLatestName() {
        branch(1, "城东支行");
        branch(2, "城东新区支行");

        Await.until(() -> "城东新区支行".equals(branches.names().get("J09")));
    }

    @Test
    void anEvaluationIsSeenByThePersonTheBranchHeadAndTheBank() {
        directory.put(Staff.of("E-HEAD", "E01", "employee", "branch-head"));
        directory.put(Staff.of("E-OTHER-HEAD", "E02", "employee", "branch-head"));
        directory.put(Staff.of("E-RM1", "E01", "employee"));
        directory.put(Staff.of("E-RM2", "E01", "employee"));
        directory.put(Staff.of("E-HR", "HO", "employee", "hr"));
        evaluation("E-RM1", 1, 1, "103.39");
        evaluation("E-RM2", 1, 1, "88.75");
        evaluation("E-RM2", 2, 2, "88.80");

        Await.until(() -> scores("E-HR").equals(List.of("103.39", "88.80")));
        assertThat(scores("E-HEAD")).containsExactly("103.39", "88.80");
        assertThat(scores("E-RM1")).containsExactly("103.39");
        assertThat(scores("E-OTHER-HEAD")).isEmpty();
        assertThat(GradingApi.as("E-RM1").get("/evaluations").jsonPath().getString("items[0].rorac"))
                .isEqualTo("182770.00");
    }

    private static List<String> scores(String asker) {
        return GradingApi.as(asker)
                .get("/evaluations?periodId=E-2025")
                .jsonPath()
                .getList("items.score");
    }

    private static void staff(long sequence, String branchId, List<String> roles, boolean active) {
        TestEvents.publish(
                "kejing.exam",
                "kejing.exam.staff-member-changed.v1",
                "staff",
                "J1",
                sequence,
                Map.of(
                        "staffId",
                        "J1",
                        "subject",
                        Tokens.subject("J1"),
                        "name",
                        "员工J1",
                        "branchId",
                        branchId,
                        "roles",
                        roles,
                        "joinedOn",
                        "2020-07-01",
                        "active",
                        active));
    }

    private static void branch(long sequence, String name) {
        TestEvents.publish(
                "kejing.exam",
                "kejing.exam.branch-changed.v1",
                "branch",
                "J09",
                sequence,
                Map.of("branchId", "J09", "name", name, "headOffice", false, "active", true));
    }

    private static void evaluation(String staffId, long sequence, int version, String score) {
        TestEvents.publish(
                "kejing.performance",
                "kejing.performance.evaluation-completed.v1",
                "evaluation",
                "E-2025:" + staffId,
                sequence,
                Map.of(
                        "periodId",
                        "E-2025",
                        "staffId",
                        staffId,
                        "version",
                        version,
                        "rank",
                        1,
                        "score",
                        score,
                        "rorac",
                        "182770.00"));
    }
}
