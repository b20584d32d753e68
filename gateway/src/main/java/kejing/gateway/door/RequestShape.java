package kejing.gateway.door;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import kejing.gateway.problem.GatewayProblem;
import kejing.gateway.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses requests that two parsers could read differently (not exactly one Host), odd methods and bodies that are too large. */
class RequestShape {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final long bodyLimit;

    RequestShape(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize bodyLimit) {
        this.bodyLimit = bodyLimit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, Order.SHAPE);
    }

    private void check(RoutingContext request) {
        if (request.request().headers().getAll(HttpHeaders.HOST).size() != 1) {
            Problems.answer(request, GatewayProblem.BAD_REQUEST);
        } else if (!METHODS.contains(request.request().method())) {
            request.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD, POST, PUT, PATCH, DELETE");
            Problems.answer(request, GatewayProblem.METHOD_NOT_ALLOWED);
        } else if (announcedLength(request) > bodyLimit) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            request.response().endHandler(sent -> request.request().connection().close());
            Problems.answer(request, GatewayProblem.TOO_LARGE);
        } else {
            request.next();
        }
    }

    /** The HTTP parser has already refused anything that is not one non-negative number. */
    private static long announcedLength(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
