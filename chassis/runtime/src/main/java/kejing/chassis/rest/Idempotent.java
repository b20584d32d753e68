package kejing.chassis.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.function.Supplier;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.sql.Sql;

/**
 * Makes a creating POST safe to repeat: the answer is stored with the effect in one transaction under the caller's
 * subject and {@code Idempotency-Key}. The same request gets the stored answer, a different one under the same key is
 * refused without a byte of it. A repeat that arrives while the first is under way waits for it. A refused request
 * leaves nothing, so the key may be used again once it is corrected.
 */
@RequestScoped
public class Idempotent {
    private static final int LONGEST_KEY = 64;

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final CurrentActor current;
    private final UriInfo uri;

    Idempotent(AgroalDataSource dataSource, ObjectMapper json, Clock clock, CurrentActor current, UriInfo uri) {
        this.sql = new Sql(dataSource);
        this.json = json;
        this.clock = clock;
        this.current = current;
        this.uri = uri;
    }

    /**
     * Answers 201 with what {@code work} returns, as JSON.
     *
     * @throws Problem 400 if the key is missing, empty or over 64 characters, 422 if it was used for another request
     */
    @Transactional
    public Response created(String key, Object request, Supplier<?> work) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.form(
                    "idempotency-key-required",
                    Text.of(
                            "请求头 Idempotency-Key 必填，长度 1 至 %d 个字符",
                            "Send an Idempotency-Key of 1 to %d characters", LONGEST_KEY));
        }
        String subject = current.get().subject();
        String fingerprint = ContentHash.of(new Fingerprint(uri.getPath(), request));
        boolean first = sql.update("""
                        insert into idempotency (subject, key, fingerprint, created_at) values (?, ?, ?, ?)
                        on conflict do nothing""", subject, key, fingerprint, Timestamp.from(clock.instant())) == 1;
        return first ? remember(subject, key, work.get()) : stored(subject, key, fingerprint);
    }

    private Response remember(String subject, String key, Object answer) {
        String body = write(answer);
        sql.update("update idempotency set answer = ? where subject = ? and key = ?", body, subject, key);
        return respond(body);
    }

    private Response stored(String subject, String key, String fingerprint) {
        String answer = sql.one("""
                        select answer from idempotency
                        where subject = ? and key = ? and fingerprint = ?""", row -> row.getString(1), subject, key, fingerprint)
                .orElseThrow(() -> Problem.rule(
                        "idempotency-key-reused",
                        Text.of(
                                "该 Idempotency-Key 已用于另一请求，请换用新的键",
                                "This Idempotency-Key was used for another request; take a new one")));
        return respond(answer);
    }

    private static Response respond(String body) {
        return Response.status(Response.Status.CREATED)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }

    private String write(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the answer cannot be written as JSON", e);
        }
    }

    private record Fingerprint(String path, Object request) {}
}
