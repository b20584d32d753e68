package kejing.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import kejing.testkit.Await;
import kejing.testkit.Tokens;

/** The grading service's REST interface as a person uses it. */
public final class GradingApi {
    private final String token;

    private GradingApi(String token) {
        this.token = token;
    }

    public static GradingApi as(String staffId) {
        return new GradingApi(Tokens.person(staffId));
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Response post(String path, String body) {
        return request().contentType("application/json").body(body).post(path);
    }

    /** Creates something under an idempotency key. */
    public Response create(String path, String key, String body) {
        return request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    /** Creates something under a new key. */
    public Response create(String path, String body) {
        return create(path, UUID.randomUUID().toString(), body);
    }

    /** Decides with a body, bound to a version. */
    public Response decide(String path, String tag, String body) {
        return request()
                .header("If-Match", "\"" + tag + "\"")
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    public Response importCsv(String path, String csv) {
        return request().contentType("text/csv").body(csv.getBytes(UTF_8)).post(path);
    }

    /** Submits or approves, bound to a hash; without the header if it is null. */
    public Response decide(String path, String hash) {
        var request = request();
        return (hash == null ? request : request.header("If-Match", "\"" + hash + "\"")).post(path);
    }

    /** The hash of a ranking, as soon as it is there. */
    public String awaitRanking(String planId) {
        Await.until(() -> get("/rankings/" + planId).statusCode() == 200);
        return get("/rankings/" + planId).jsonPath().getString("hash");
    }

    private RequestSpecification request() {
        return RestAssured.given().basePath("/api/grading/v1").auth().oauth2(token);
    }
}
