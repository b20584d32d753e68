package kejing.portfolio.testing;

import static io.restassured.RestAssured.given;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import kejing.chassis.identity.Directory;
import kejing.chassis.sql.Sql;
import kejing.portfolio.organisation.Branch;
import kejing.portfolio.organisation.Branches;
import kejing.portfolio.qualification.PublishedRanking;
import kejing.portfolio.qualification.Qualification;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.qualification.RankingArrivals;
import kejing.testkit.Staff;
import kejing.testkit.Tokens;

/** A small invented bank at the doors of the service: its people, its branches and the requests that they send. */
@ApplicationScoped
public class Bank {

    public static final String HEADER = "client_id,name,branch_id,category,corporate,loan_balance,deposit_balance,"
            + "difficulty,non_performing,incumbent,developed_by,group_id,reference_date\n";
    public static final String MAKER = "B-MARKETING-1";
    public static final String CHECKER = "B-COMMITTEE";

    private final Directory directory;
    private final Branches branches;
    private final RankingArrivals arrivals;
    private final Sql sql;
    private final List<Qualification> granted = new ArrayList<>();

    Bank(Directory directory, Branches branches, RankingArrivals arrivals, AgroalDataSource dataSource) {
        this.directory = directory;
        this.branches = branches;
        this.arrivals = arrivals;
        this.sql = new Sql(dataSource);
    }

    /** Forgets clients, plans, rankings and all that refers to them, so that a test meets only what it brings. */
    public void empty() {
        sql.update("truncate client, allocation_plan, qualification, qualification_standing, ranking, idempotency,"
                + " handover_decision, leave_cover, departure, staff_holding, service_case, revisit_sample, survey_round,"
                + " work_log_reading, work_tick, own_task, research_report cascade");
        granted.clear();
        directory.put(Staff.of(MAKER, "HO", "employee", "marketing"));
        directory.put(Staff.of("B-MARKETING-2", "HO", "employee", "marketing"));
        directory.put(Staff.of(CHECKER, "HO", "employee", "committee"));
        branches.put(new Branch("HO", "总行", true, true));
    }

    public void branch(String branchId) {
        branches.put(new Branch(branchId, branchId + "支行", false, true));
        directory.put(Staff.of(head(branchId), branchId, "employee", "branch-head"));
    }

    public static String head(String branchId) {
        return "HEAD-" + branchId;
    }

    /** A relationship manager who passed the exam with this rank. */
    public void manager(String staffId, String branchId, QualificationTier tier, int rank) {
        directory.put(Staff.of(staffId, branchId, "employee", "relationship-manager"));
        granted.add(new Qualification(
                "RM-TEST",
                staffId,
                branchId,
                tier,
                rank,
                new BigDecimal("80.00"),
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2028, 3, 1)));
    }

    /** Publishes the ranking of those added by {@link #manager}, as its events would. */
    public void publishRanking(String examPlanId) {
        granted.forEach(one -> arrivals.arrived(new Qualification(
                examPlanId,
                one.staffId(),
                one.branchId(),
                one.tier(),
                one.rank(),
                one.total(),
                one.validFrom(),
                one.validTo())));
        arrivals.arrived(new PublishedRanking(
                examPlanId, "考试 " + examPlanId, "hash-" + examPlanId, granted.size(), LocalDate.of(2025, 3, 20)));
    }

    public static RequestSpecification as(String staffId) {
        return given().basePath("/api/portfolio/v1").auth().oauth2(Tokens.person(staffId));
    }

    public Response send(byte[] content) {
        return given().basePath("/api/portfolio/v1")
                .auth()
                .oauth2(Tokens.machine("core-banking"))
                .contentType("text/csv")
                .queryParam("file", "clients.csv")
                .body(content)
                .post("/clients/import");
    }

    public Response sendRows(String... rows) {
        return send((HEADER + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A loan client at the end of 2024. */
    public static String loan(String clientId, String branchId, String amount, String incumbent) {
        return "%s,客户%s,%s,LOAN,Y,%s,500000.00,2,N,%s,,,2024-12-31"
                .formatted(clientId, clientId, branchId, amount, incumbent);
    }

    /** A deposit client at the end of 2024. */
    public static String deposit(String clientId, String branchId, String category, String amount, String developedBy) {
        return "%s,客户%s,%s,%s,N,0.00,%s,2,N,,%s,,2024-12-31"
                .formatted(clientId, clientId, branchId, category, amount, developedBy);
    }

    public String tag(String planId) {
        return as(MAKER).get("/allocation-plans/{planId}", planId).header("ETag");
    }

    public Response submit(String planId, String from) {
        return as(MAKER)
                .header("If-Match", tag(planId))
                .contentType("application/json")
                .body("{\"effectiveFrom\":\"" + from + "\"}")
                .post("/allocation-plans/{planId}/submission", planId);
    }

    public Response approve(String planId, String checker, String tag) {
        return as(checker).header("If-Match", tag).post("/allocation-plans/{planId}/approval", planId);
    }

    /** The open documents of a decision in a branch, as the actor sees them. */
    public List<Map<String, Object>> openDocuments(String decisionId, String branchId, String actor) {
        return as(actor)
                .queryParam("decisionId", decisionId)
                .queryParam("branchId", branchId)
                .queryParam("open", true)
                .queryParam("limit", 200)
                .get("/handovers")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    /** Ticks all items of the documents. */
    public Response tickAll(String actor, List<String> documentIds) {
        List<Map<String, String>> items = new ArrayList<>();
        for (String item :
                List.of("DOSSIER", "CONTRACTS", "COLLATERAL", "BALANCES", "LIMITATION", "OUTSTANDING", "CLIENT_TOLD")) {
            items.add(Map.of("item", item, "remark", "已核对"));
        }
        return post(actor, "/handovers/checks", Map.of("documentIds", documentIds, "items", items));
    }

    /** Signs the documents that await the actor, as they are shown to the actor. */
    public Response signWaiting(String actor, String decisionId) {
        return signWaiting(actor, decisionId, "");
    }

    private Response signWaiting(String actor, String decisionId, String branchId) {
        List<Map<String, Object>> waiting = as(actor)
                .queryParam("decisionId", decisionId)
                .queryParam("branchId", branchId.isEmpty() ? List.of() : List.of(branchId))
                .queryParam("awaitingMe", true)
                .queryParam("limit", 200)
                .get("/handovers")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
        return sign(
                actor,
                waiting.stream()
                        .map(one -> Map.of("documentId", one.get("documentId"), "hash", one.get("hash")))
                        .toList());
    }

    public Response sign(String actor, List<?> documents) {
        return post(actor, "/handovers/signatures", Map.of("documents", documents));
    }

    public Response post(String actor, String path, Object body) {
        return as(actor)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    /** All documents of a decision in a branch, ticked and signed by everybody. @return what the head's signature brought */
    public Response handOver(String decisionId, String branchId) {
        List<Map<String, Object>> documents = openDocuments(decisionId, branchId, head(branchId));
        Map<String, List<String>> ofGiver = new TreeMap<>();
        Set<String> receivers = new TreeSet<>();
        for (Map<String, Object> document : documents) {
            String receiver = (String) document.get("receiver");
            String first = document.get("giver") == null ? receiver : (String) document.get("giver");
            ofGiver.computeIfAbsent(first, key -> new ArrayList<>()).add((String) document.get("documentId"));
            receivers.add(receiver);
        }
        ofGiver.forEach((giver, ids) -> {
            tickAll(giver, ids).then().statusCode(201);
            signWaiting(giver, decisionId, branchId).then().statusCode(201);
        });
        receivers.stream()
                .filter(receiver -> !waiting(receiver, decisionId, branchId).isEmpty())
                .forEach(receiver ->
                        signWaiting(receiver, decisionId, branchId).then().statusCode(201));
        return signWaiting(head(branchId), decisionId, branchId);
    }

    public List<String> waiting(String actor, String decisionId) {
        return waiting(actor, decisionId, "");
    }

    private List<String> waiting(String actor, String decisionId, String branchId) {
        return as(actor)
                .queryParam("decisionId", decisionId)
                .queryParam("branchId", branchId.isEmpty() ? List.of() : List.of(branchId))
                .queryParam("awaitingMe", true)
                .queryParam("limit", 200)
                .get("/handovers")
                .jsonPath()
                .getList("items.documentId");
    }

    /** A bank of one branch, one manager and one new client for him by a plan that is approved. */
    public void givenApprovedPlan(String planId, String branchId, String staffId, String clientId) {
        empty();
        branch(branchId);
        manager(staffId, branchId, QualificationTier.JUNIOR, 41);
        publishRanking("RM-" + planId);
        sendRows(loan(clientId, branchId, "900000.00", "")).then().statusCode(200);
        as(MAKER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"planId\":\"%s\",\"examPlanId\":\"%s\",\"schemeId\":\"ALLOCATION-RULEBOOK-1\"}"
                        .formatted(planId, "RM-" + planId))
                .post("/allocation-plans")
                .then()
                .statusCode(201);
        submit(planId, "2025-04-16").then().statusCode(200);
        approve(planId, CHECKER, tag(planId)).then().statusCode(200);
    }

    /** Data of the events of a type about a client, oldest first. */
    public List<String> events(String type, String clientId) {
        return sql.list(
                "select data::text from outbox where type = ? and agg_type = 'client' and agg_id = ? order by agg_seq",
                row -> row.getString(1),
                type,
                clientId);
    }

    public long count(String tableAndCondition) {
        return sql.one("select count(*) from " + tableAndCondition, row -> row.getLong(1))
                .orElseThrow();
    }

    public Sql sql() {
        return sql;
    }
}
