package kejing.chassis;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Directory;
import kejing.chassis.identity.Person;
import kejing.chassis.sql.Sql;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import kejing.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that open nothing, roles that come from the directory, four eyes, files refused whole, the audit chain. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class DoorAndTrailTest {
    @Inject
    Directory directory;

    @Inject
    Audit audit;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void givenPeople() {
        directory.put(Staff.of("HEAD", "A", "branch-head"));
        directory.put(Staff.of("MAKER", "A", "marketing"));
        directory.put(Staff.of("CHECKER", "A", "hr"));
    }

    static Stream<String> worthlessTokens() {
        String subject = Tokens.subject("HEAD");
        String unsigned = "eyJhbGciOiJub25lIn0."
                + java.util.Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                "{\"iss\":\"urn:kejing:test\",\"aud\":\"kejing-api\",\"sub\":\"%s\",\"exp\":4102444800}"
                                        .formatted(subject)
                                        .getBytes(StandardCharsets.UTF_8))
                + ".";
        return Stream.of(
                "nonsense",
                unsigned,
                Jwt.issuer("urn:kejing:test")
                        .audience("kejing-api")
                        .subject(subject)
                        .signWithSecret("s".repeat(32)));
    }

    @ParameterizedTest
    @MethodSource("worthlessTokens")
    void refusesAWorthlessToken(String token) {
        assertThat(stockOf("A", token).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenCannotClaimARoleThatTheDirectoryDoesNotGive() {
        directory.put(Staff.of("CLERK", "A", "employee"));
        assertThat(stockOf("A", Tokens.claiming("CLERK", "branch-head", "administrator"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void someoneWhoLeftHasNoRoleAtTheNextCall() {
        String token = Tokens.person("HEAD");
        assertThat(stockOf("A", token).statusCode()).isEqualTo(200);
        Person head = Staff.of("HEAD", "A", "branch-head");
        directory.put(new Person(head.subject(), head.personId(), head.name(), head.unitId(), head.roles(), false));
        assertThat(stockOf("A", token).statusCode()).isEqualTo(403);
    }

    @Test
    void speaksTheCallersLanguage() {
        assertThat(in("en").jsonPath().getString("title")).isEqualTo("Not found");
        assertThat(in("zh-CN,zh;q=0.9").jsonPath().getString("title")).isEqualTo("未找到");
        assertThat(in("de, en;q=0.5").jsonPath().getString("title")).isEqualTo("Not found");
    }

    private static Response in(String language) {
        return RestAssured.given()
                .basePath("")
                .header("Accept-Language", language)
                .auth()
                .oauth2(Tokens.person("HEAD"))
                .get("/api/flowers/v1/flowers/B/stock");
    }

    @Test
    void aSchemeNeedsASecondPersonAndItsHash() {
        String id = "prices-" + UUID.randomUUID();
        Response draft = as("MAKER")
                .header("Idempotency-Key", id.substring(0, 20))
                .contentType("application/json")
                .body("""
                        {"schemeId":"%s","kind":"prices","title":"t","source":"s","effectiveFrom":"2026-01-01",
                         "parameters":{"rose":"4.00"}}""".formatted(id))
                .post("/api/flowers/v1/schemes");
        assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(201);
        String tag = "\"" + draft.jsonPath().getString("hash") + "\"";
        assertThat(approve("MAKER", id, tag).statusCode()).isEqualTo(403);
        assertThat(approve("CHECKER", id, null).statusCode()).isEqualTo(428);
        assertThat(approve("CHECKER", id, "\"older\"").statusCode()).isEqualTo(412);
        assertThat(approve("CHECKER", id, tag).statusCode()).isEqualTo(200);
        assertThat(approve("CHECKER", id, tag).statusCode()).isEqualTo(409);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new Sql(dataSource)
                        .update("update scheme set approved_by = drafted_by where scheme_id = ?", id)))
                .as("the database refuses the maker too")
                .hasMessageContaining("scheme_four_eyes");
    }

    @Test
    void aSchemeThatMakesNoSenseIsRefused() {
        Response draft = as("MAKER")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("""
                        {"schemeId":"negative","kind":"prices","title":"t","source":"s","effectiveFrom":"2026-01-01",
                         "parameters":{"rose":"-4.00"}}""")
                .post("/api/flowers/v1/schemes");
        assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(422);
        assertThat(draft.jsonPath().getString("type")).isEqualTo("urn:kejing:problem:negative-price");
    }

    @Test
    void readsAFileOfAChineseSpreadsheet() {
        byte[] gb18030 = "name,price,since\n玫瑰,3.50,2026-01-31\n".getBytes(Charset.forName("GB18030"));
        Response report = send(gb18030);
        assertThat(report.statusCode()).as(report.asString()).isEqualTo(200);
        assertThat(report.jsonPath().getInt("rows")).isEqualTo(1);
    }

    @Test
    void refusesAFileWholeAndNamesEveryCellAtFault() {
        Response refused = send("""
                name,price,since
                rose,3.505,2026-02-30
                lily,3.50,2026-01-31
                lily,x,2026-01-31
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:kejing:problem:import-refused");
        List<Map<String, Object>> errors = refused.jsonPath().getList("errors");
        assertThat(errors)
                .extracting(error -> error.get("row") + " " + error.get("column") + " " + error.get("value"))
                .containsExactlyInAnyOrder("2 price 3.505", "2 since 2026-02-30", "4 name lily", "4 price x");
        assertThat(errors)
                .allSatisfy(error -> assertThat(error.get("remedy")).asString().isNotEmpty());
    }

    @Test
    void refusesAnotherHeaderAndAnotherEncoding() {
        assertThat(send("name,since\nrose,2026-01-31\n".getBytes(StandardCharsets.UTF_8))
                        .jsonPath()
                        .getString("errors[0].remedy"))
                .contains("name,price,since");
        assertThat(send(new byte[] {'n', (byte) 0xFF, (byte) 0xFE, 0})
                        .jsonPath()
                        .getString("errors[0].remedy"))
                .contains("GB18030");
    }

    @Test
    void theAuditChainNamesTheFirstEntryThatWasChanged() {
        audit.record("water", "flower/rose", "one");
        audit.record("water", "flower/rose", "two");
        audit.record("water", "flower/rose", "three");
        assertThat(audit.firstBroken()).isEmpty();
        Sql sql = new Sql(dataSource);
        long second = sql.list("select seq from audit_entry order by seq desc limit 2", row -> row.getLong(1))
                .getLast();
        sql.update("update audit_entry set action = 'cut' where seq = ?", second);
        assertThat(audit.firstBroken()).contains(second);
        sql.update("update audit_entry set action = 'water' where seq = ?", second);
        assertThat(audit.firstBroken()).isEmpty();
    }

    @Test
    void copiesRowsWithEveryAwkwardCharacter() {
        Sql sql = new Sql(dataSource);
        String awkward = "tab\t line\n return\r back\\slash 玫瑰 \\N " + UUID.randomUUID();
        assertThat(sql.copy(
                        "flower (name, stock)", List.of(new Object[] {awkward, 7}, new Object[] {awkward + "2", 8})))
                .isEqualTo(2);
        assertThat(sql.one("select stock from flower where name = ?", row -> row.getInt(1), awkward))
                .contains(7);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                        sql.copy("flower (name, stock)", List.<Object[]>of(new Object[] {awkward + "3", null}))))
                .isInstanceOf(kejing.chassis.sql.SqlFailure.class);
        assertThat(sql.one("select 1 from flower where name = ?", row -> 1, awkward + "3"))
                .isEmpty();
    }

    private static io.restassured.specification.RequestSpecification as(String person) {
        return RestAssured.given().basePath("").auth().oauth2(Tokens.person(person));
    }

    private static Response approve(String person, String schemeId, String tag) {
        var request = as(person);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.post("/api/flowers/v1/schemes/" + schemeId + "/approval");
    }

    private static Response stockOf(String branch, String token) {
        return RestAssured.given()
                .basePath("")
                .auth()
                .oauth2(token)
                .get("/api/flowers/v1/flowers/" + branch + "/stock");
    }

    private static Response send(byte[] csv) {
        return as("HEAD")
                .config(RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("text/csv")
                .queryParam("file", "prices.csv")
                .body(csv)
                .post("/api/flowers/v1/flowers/import");
    }
}
