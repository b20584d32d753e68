package kejing.exam.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kejing.chassis.identity.Directory;
import kejing.testkit.Staff;
import kejing.testkit.Tokens;

/**
 * A small bank at the doors of the service: people of the head office who act, and the requests that they send. Everything
 * goes through HTTP, as it does for a bank.
 */
public final class Bank {

    private static final String BRANCH_HEADER = "branch_id,name,head_office,active\n";
    private static final String STAFF_HEADER = "staff_id,name,branch_id,subject,roles,joined_on,active\n";
    private static final String POST_HEADER = "staff_id,post,branch_id,from,to,appointment_document\n";
    private static final String EMPLOYMENT_HEADER = "staff_id,institution,from,to\n";
    private static final String SCORE_HEADER =
            "staff_id,written_state,written,interview_state,conduct,expression,adaptability\n";

    private final String name;

    private Bank(String name) {
        this.name = name;
    }

    /** Brings in the people of the head office: two of marketing, one of HR, one examiner. */
    public static Bank open(String name) {
        Directory directory = CDI.current().select(Directory.class).get();
        directory.put(Staff.of(name + "-MARKETING-1", "HO", "employee", "marketing"));
        directory.put(Staff.of(name + "-MARKETING-2", "HO", "employee", "marketing"));
        directory.put(Staff.of(name + "-HR", "HO", "employee", "hr"));
        directory.put(Staff.of(name + "-EXAMINER", "HO", "employee", "examiner"));
        directory.put(Staff.of(name + "-EXAMINER-HR", "HO", "employee", "examiner", "hr"));
        return new Bank(name);
    }

    public String marketing() {
        return name + "-MARKETING-1";
    }

    public String secondMarketing() {
        return name + "-MARKETING-2";
    }

    public String hr() {
        return name + "-HR";
    }

    public String examiner() {
        return name + "-EXAMINER";
    }

    public String examinerOfHr() {
        return name + "-EXAMINER-HR";
    }

    /** A request of a person. */
    public static RequestSpecification as(String staffId) {
        return given().basePath("/api/exam/v1").auth().oauth2(Tokens.person(staffId));
    }

    /** A staff row of an active person. */
    public static String staffRow(String staffId, String branchId, String roles) {
        return "%s,员工%s,%s,%s,%s,2012-07-01,Y".formatted(staffId, staffId, branchId, Tokens.subject(staffId), roles);
    }

    public Response send(String path, byte[] content) {
        return as(hr()).contentType("text/csv")
                .queryParam("file", "file.csv")
                .body(content)
                .post(path);
    }

    private Response send(String path, String header, String... rows) {
        return send(path, (header + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    public Response sendBranches(String... rows) {
        return send("/branches/import", BRANCH_HEADER, rows);
    }

    public Response sendStaff(String... rows) {
        return send("/staff/import", STAFF_HEADER, rows);
    }

    public Response sendPosts(String... rows) {
        return send("/posts/import", POST_HEADER, rows);
    }

    public Response sendEmployments(String... rows) {
        return send("/employments/import", EMPLOYMENT_HEADER, rows);
    }

    public Response sendScores(String planId, String examiner, String... rows) {
        return as(examiner)
                .contentType("text/csv")
                .queryParam("file", "scores.csv")
                .body((SCORE_HEADER + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8))
                .post("/plans/{planId}/scores/import", planId);
    }

    public void importBranches(String... rows) {
        sendBranches(rows).then().statusCode(200);
    }

    public void importStaff(String... rows) {
        sendStaff(rows).then().statusCode(200);
    }

    public void importPosts(String... rows) {
        sendPosts(rows).then().statusCode(200);
    }

    public void importEmployments(String... rows) {
        sendEmployments(rows).then().statusCode(200);
    }

    public Response draft(String planId) {
        return as(marketing())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("""
                        {"planId":"%s","title":"2025年客户经理资格考试","cutOffDate":"2025-06-30",
                         "registrationFrom":"2025-06-01","registrationTo":"2025-06-30","schemeId":"EXAM-RULEBOOK-1"}""".formatted(planId))
                .post("/plans");
    }

    /** Takes a step of the plan, based on its current version. */
    public Response step(String staffId, String planId, String step) {
        return as(staffId).header("If-Match", tag(planId)).post("/plans/{planId}/{step}", planId, step);
    }

    public String tag(String planId) {
        return as(marketing()).get("/plans/{planId}", planId).header("ETag");
    }

    /** A plan in registration; it is left alone if it is there. */
    public void givenOpenPlan(String planId) {
        if (as(marketing()).get("/plans/{planId}", planId).statusCode() == 404) {
            draft(planId).then().statusCode(201);
            step(hr(), planId, "opening").then().statusCode(200);
        }
    }

    public Response register(String planId, String head, String... staffIds) {
        return as(head).header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"staffIds\":[\"" + String.join("\",\"", staffIds) + "\"]}")
                .post("/plans/{planId}/registrations", planId);
    }
}
