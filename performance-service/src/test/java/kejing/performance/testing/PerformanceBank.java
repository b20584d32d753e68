package kejing.performance.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kejing.testkit.Await;
import kejing.testkit.TestEvents;
import kejing.testkit.Tokens;

/**
 * A small bank around this service: the other services' events over Kafka, core banking's files and people over HTTP. Every
 * bank has a prefix of its own, so that tests do not meet.
 */
public final class PerformanceBank {

    private static final String API = "/api/performance/v1";

    private final String prefix;

    public PerformanceBank(String prefix) {
        this.prefix = prefix;
    }

    /** An id of this bank. */
    public String id(String name) {
        return prefix + "-" + name;
    }

    public void branch(String name) {
        TestEvents.publish(
                "kejing.exam",
                "kejing.exam.branch-changed.v1",
                "branch",
                id(name),
                1,
                Map.of("branchId", id(name), "name", "支行" + name, "headOffice", name.equals("HO"), "active", true));
    }

    public void staff(String name, String branch, String joinedOn, String... roles) {
        TestEvents.publish(
                "kejing.exam",
                "kejing.exam.staff-member-changed.v1",
                "staff",
                id(name),
                1,
                Map.of(
                        "staffId", id(name),
                        "subject", Tokens.subject(id(name)),
                        "name", "员工" + name,
                        "branchId", id(branch),
                        "roles", List.of(roles),
                        "joinedOn", joinedOn,
                        "active", true));
    }

    public void qualified(String name, String branch, String tier, int rank) {
        TestEvents.publish(
                "kejing.grading",
                "kejing.grading.qualification-granted.v1",
                "qualification",
                id(name),
                1,
                Map.of(
                        "staffId",
                        id(name),
                        "branchId",
                        id(branch),
                        "planId",
                        "RM-2025",
                        "tier",
                        tier,
                        "rank",
                        rank,
                        "total",
                        "85.17",
                        "validFrom",
                        "2025-03-01",
                        "validTo",
                        "2099-03-01"));
    }

    /** What the client survey found about a manager in {@code [from, to)}. */
    public void satisfaction(String name, String from, String to, String score) {
        TestEvents.publish(
                "kejing.portfolio",
                "kejing.portfolio.client-satisfaction-measured.v1",
                "client-satisfaction",
                id(name) + "/" + from + "/" + to,
                1,
                Map.of(
                        "roundId",
                        "round-" + from,
                        "staffId",
                        id(name),
                        "from",
                        from,
                        "to",
                        to,
                        "score",
                        score,
                        "forms",
                        7,
                        "schemeId",
                        "CLIENT-SURVEY-RULEBOOK-1"));
    }

    public void client(String name, String branch) {
        TestEvents.publish(
                "kejing.portfolio",
                "kejing.portfolio.client-registered.v1",
                "client",
                id(name),
                1,
                Map.of(
                        "clientId",
                        id(name),
                        "branchId",
                        id(branch),
                        "tier",
                        "SMALL",
                        "corporate",
                        false,
                        "referenceDate",
                        "2024-12-31"));
    }

    /** @param holders such as {@code S1=0.5} */
    public void assigned(String client, long sequence, String from, String basis, String... holders) {
        TestEvents.publish(
                "kejing.portfolio",
                "kejing.portfolio.responsibility-assigned.v1",
                "client",
                id(client),
                sequence,
                Map.of(
                        "clientId",
                        id(client),
                        "from",
                        from,
                        "basis",
                        basis,
                        "holders",
                        Stream.of(holders)
                                .map(holder -> holder.split("="))
                                .map(holder -> Map.of("staffId", id(holder[0]), "share", holder[1], "lead", true))
                                .toList()));
    }

    /** @param holders such as {@code S1=0.5}; none: those of the client count again */
    public void accountAssigned(String client, String account, long sequence, String from, String... holders) {
        TestEvents.publish(
                "kejing.portfolio",
                "kejing.portfolio.account-credit-assigned.v1",
                "client",
                id(client),
                sequence,
                Map.of(
                        "accountId",
                        id(account),
                        "clientId",
                        id(client),
                        "from",
                        from,
                        "holders",
                        Stream.of(holders)
                                .map(holder -> holder.split("="))
                                .map(holder -> Map.of("staffId", id(holder[0]), "share", holder[1]))
                                .toList(),
                        "decisionId",
                        id("CREDIT-" + sequence)));
    }

    /** Waits until the people's directory entries and the numbers of what was published have arrived. */
    public void awaitArrivalOf(String person) {
        Await.until(() -> as(person).get("/me").statusCode() == 200
                && as(person).get("/me").path("personId").equals(id(person)));
    }

    public RequestSpecification as(String name) {
        return given().basePath(API).auth().oauth2(Tokens.person(id(name)));
    }

    public static RequestSpecification coreBanking() {
        return given().basePath(API).auth().oauth2(Tokens.machine("core-banking"));
    }

    public static Response send(RequestSpecification sender, String path, String file, String... lines) {
        return send(sender, path, file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    public static Response send(RequestSpecification sender, String path, String file, byte[] content) {
        return sender.contentType("text/csv")
                .queryParam("file", file)
                .body(content)
                .post(path + "/import");
    }

    public Response open(String maker, String period, String from, String to) {
        return as(maker)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("periodId", id(period), "title", "考核期 " + period, "from", from, "to", to))
                .post("/periods");
    }

    /** Takes a step of the period, based on its current version. */
    public Response step(String person, String period, String step) {
        return as(person).header("If-Match", tag(person, period)).post("/periods/{id}/" + step, id(period));
    }

    public String tag(String person, String period) {
        return as(person).get("/periods/{id}", id(period)).header("ETag");
    }
}
