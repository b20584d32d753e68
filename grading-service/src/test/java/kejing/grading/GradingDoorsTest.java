package kejing.grading;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import kejing.chassis.identity.Directory;
import kejing.testkit.DoorsTest;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class GradingDoorsTest extends DoorsTest {
    private static final String PLAN = "RM-DOOR";
    private static boolean published;
    private static String actId;
    private static String objection;
    private static String appeal;
    private static String certificate;

    @Inject
    Directory people;

    @Inject
    TestClock clock;

    @Override
    protected void givenRecords() {
        if (published) {
            return;
        }
        people.put(Staff.of("DOOR-MAKER", "HO", "employee", "marketing"));
        people.put(Staff.of("DOOR-CHECKER", "HO", "employee", "committee"));
        new ExamEvents(PLAN)
                .candidate(new ExamEvents.Entry("DOOR-S1", "DOOR-A", "45.00", "25.00", "18.00", "10.00"))
                .finalised(1, "2025-02-28");
        var hash = GradingApi.as("DOOR-MAKER").awaitRanking(PLAN);
        GradingApi.as("DOOR-MAKER")
                .decide("/rankings/" + PLAN + "/submission", hash)
                .then()
                .statusCode(200);
        GradingApi.as("DOOR-CHECKER")
                .decide("/rankings/" + PLAN + "/approval", hash)
                .then()
                .statusCode(200);
        people.put(Staff.of("DOOR-S1", "DOOR-A", "employee"));
        people.put(Staff.of("DOOR-HR", "HO", "employee", "hr"));
        actId = GradingApi.as("DOOR-HR")
                .create(
                        "/acts",
                        "door",
                        "{\"staffId\":\"DOOR-S1\",\"kind\":\"PLACEMENT\",\"effectiveFrom\":\"2025-04-01\","
                                + "\"details\":{\"placement\":{\"type\":\"MARKET\",\"grade\":\"TRAINEE\"}},"
                                + "\"basis\":\"door\"}")
                .jsonPath()
                .getString("actId");
        GradingApi.as("DOOR-CHECKER")
                .decide("/acts/" + actId + "/approval", "1")
                .then()
                .statusCode(200);
        people.put(Staff.of("DOOR-S1", "DOOR-A", "employee", "relationship-manager"));
        var maker = GradingApi.as("DOOR-MAKER");
        clock.today("2025-03-03");
        maker.create("/rankings/" + PLAN + "/notices", "{\"rankingHash\":\"%s\"}".formatted(hash))
                .then()
                .statusCode(201);
        objection = maker.create(
                        "/rankings/" + PLAN + "/objections",
                        "{\"staffId\":\"DOOR-S1\",\"grounds\":\"任职时间有误\",\"evidence\":\"任职文件\"}")
                .jsonPath()
                .getString("objectionId");
        appeal = GradingApi.as("DOOR-S1")
                .create(
                        "/rankings/" + PLAN + "/appeals",
                        "{\"part\":\"WRITTEN\",\"kind\":\"CLERICAL\",\"grounds\":\"漏加一题\",\"evidence\":\"答卷\"}")
                .jsonPath()
                .getString("appealId");
        certificate = GradingApi.as("DOOR-S1").get("/certificates").jsonPath().getString("[0].certificateId");
        clock.reset();
        published = true;
    }

    @Override
    protected Map<String, String> branchRecords() {
        return Map.of(
                "staffId",
                "DOOR-S1",
                "actId",
                actId,
                "objectionId",
                objection,
                "appealId",
                appeal,
                "certificateId",
                certificate);
    }

    @Override
    protected Set<String> publicOperations() {
        return Set.of("verifyCertificate", "verifyCredential", "getStatusList");
    }

    @Override
    protected Map<String, String> bankWideRecords() {
        return Map.of("planId", PLAN, "version", "1", "motionId", "unknown", "list", "1", "purpose", "revocation");
    }
}
