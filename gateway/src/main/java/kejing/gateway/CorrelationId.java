package kejing.gateway;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;

/** Gives every request one id, which the service, the answer and the logs all carry. A caller may bring a well-formed one. */
public class CorrelationId {

    public static final String HEADER = "X-Correlation-Id";
    private static final String KEY = CorrelationId.class.getName();
    /** Among the very first filters, so that every answer has it. */
    private static final int PRIORITY = 9_950;

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.response().putHeader(HEADER, of(request));
                    request.next();
                },
                PRIORITY);
    }

    /** The request's id; made on first use. */
    public static String of(RoutingContext request) {
        String id = request.get(KEY);
        if (id == null) {
            String brought = request.request().getHeader(HEADER);
            id = brought != null && WELL_FORMED.matcher(brought).matches()
                    ? brought
                    : UUID.randomUUID().toString();
            request.put(KEY, id);
        }
        return id;
    }
}
