package kejing.chassis;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kejing.chassis.identity.Directory;
import kejing.chassis.sql.Sql;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import kejing.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** a creating POST may be repeated. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class IdempotencyTest {
    @Inject
    Directory directory;

    @Inject
    AgroalDataSource dataSource;

    private final String flower = "i-" + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void givenFlorists() {
        directory.put(Staff.of("FLORIST-1", "A", "branch-head"));
        directory.put(Staff.of("FLORIST-2", "A", "branch-head", "marketing"));
    }

    @Test
    void fiftyAtOnceHaveOneEffectAndOneAnswer() throws Exception {
        List<Response> answers = atOnce(50, i -> key);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(stock()).isEqualTo(3);
    }

    /** The control arm: without the same key every request has its effect. */
    @Test
    void fiftyWithKeysOfTheirOwnHaveFiftyEffects() throws Exception {
        atOnce(50, i -> key.substring(0, 8) + i);
        assertThat(stock()).isEqualTo(150);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        assertThat(post("FLORIST-1", key, 3).statusCode()).isEqualTo(201);
        Response other = post("FLORIST-1", key, 4);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("type")).isEqualTo("urn:kejing:problem:idempotency-key-reused");
        assertThat(stock()).isEqualTo(3);
    }

    @Test
    void anotherResourceUnderTheSameKeyGetsNoByteOfTheFirstAnswer() {
        assertThat(post("FLORIST-2", key, 3).statusCode()).isEqualTo(201);
        Response other = RestAssured.given()
                .basePath("")
                .auth()
                .oauth2(Tokens.person("FLORIST-2"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("""
                        {"schemeId":"s-%s","kind":"prices","title":"t","source":"s","effectiveFrom":"2026-01-01",
                         "parameters":{"rose":"1.00"}}""".formatted(UUID.randomUUID()))
                .post("/api/flowers/v1/schemes");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.asString()).doesNotContain(flower);
    }

    @Test
    void anotherPersonMayUseTheSameKey() {
        assertThat(post("FLORIST-1", key, 3).statusCode()).isEqualTo(201);
        assertThat(post("FLORIST-2", key, 4).statusCode()).isEqualTo(201);
        assertThat(stock()).isEqualTo(7);
    }

    @Test
    void aRefusedRequestLeavesTheKeyFree() {
        assertThat(post("FLORIST-1", key, -1).statusCode()).isEqualTo(422);
        assertThat(post("FLORIST-1", key, 3).statusCode()).isEqualTo(201);
    }

    @Test
    void keysAreOneToSixtyFourCharacters() {
        assertThat(post("FLORIST-1", "", 3).statusCode()).isEqualTo(400);
        assertThat(post("FLORIST-1", "k".repeat(65), 3).statusCode()).isEqualTo(400);
        assertThat(post("FLORIST-1", "k".repeat(1000), 3).statusCode()).isEqualTo(400);
        assertThat(post("FLORIST-1", ("k" + key + "k".repeat(64)).substring(0, 64), 3)
                        .statusCode())
                .isEqualTo(201);
    }

    /** A caller that lost the answer after the commit asks again and gets it. */
    @Test
    void aRepeatGetsTheStoredAnswer() {
        String first = post("FLORIST-1", key, 3).asString();
        Response again = post("FLORIST-1", key, 3);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first);
        assertThat(stock()).isEqualTo(3);
    }

    private List<Response> atOnce(int n, java.util.function.IntFunction<String> keys) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(n)) {
            List<Callable<Response>> calls = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                String each = keys.apply(i);
                calls.add(() -> post("FLORIST-1", each, 3));
            }
            List<Response> answers = new ArrayList<>();
            for (var answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private Response post(String florist, String idempotencyKey, int stock) {
        return RestAssured.given()
                .basePath("")
                .auth()
                .oauth2(Tokens.person(florist))
                .header("Idempotency-Key", idempotencyKey)
                .contentType("application/json")
                .body("{\"name\":\"%s\",\"stock\":%d}".formatted(flower, stock))
                .post("/api/flowers/v1/flowers");
    }

    private int stock() {
        return new Sql(dataSource)
                .one("select stock from flower where name = ?", row -> row.getInt(1), flower)
                .orElse(0);
    }
}
