package kejing.gateway.problem;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import kejing.gateway.CorrelationId;

/** Answers of the gateway itself, as RFC 9457 problem+json in the caller's language. */
public final class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";
    public static final String RETRY_AFTER_SECONDS = "2";

    private Problems() {}

    /** Ends the response with the problem, unless it has already begun. */
    public static void answer(RoutingContext request, GatewayProblem problem) {
        HttpServerResponse response = request.response();
        if (response.headWritten()) {
            response.reset();
            return;
        }
        if (problem == GatewayProblem.SIGN_IN_NEEDED) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        if (problem.passesByItself() && !response.headers().contains(HttpHeaders.RETRY_AFTER)) {
            response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, Language.of(request).tag())
                .end(body(request, problem));
    }

    /** The problem document alone, for answers that are sent another way. */
    public static Buffer body(RoutingContext request, GatewayProblem problem) {
        return new JsonObject()
                .put("type", problem.type())
                .put("title", HttpResponseStatus.valueOf(problem.status()).reasonPhrase())
                .put("status", problem.status())
                .put("detail", problem.detail(Language.of(request)))
                .put("correlationId", CorrelationId.of(request))
                .toBuffer();
    }
}
