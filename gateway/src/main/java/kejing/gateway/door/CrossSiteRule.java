package kejing.gateway.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import kejing.gateway.GatewaySettings;
import kejing.gateway.problem.GatewayProblem;
import kejing.gateway.problem.Problems;

/**
 * Keeps foreign pages from using a person's session cookie.
 *
 * <p>The rule hangs on the absence of a bearer token, never on the name of a cookie: a request that may be authenticated by
 * cookie must say <code>X-CSRF</code> when it changes something (a foreign page cannot send that header), and must not be marked
 * as cross-site by the browser when it goes to the API or signs out.
 */
class CrossSiteRule {

    static final String HEADER = "X-CSRF";
    /** May be linked to from anywhere, as the public paths may: it is the same for everybody. */
    private static final String OPEN_API = "/api/openapi.yaml";

    private static final String FETCH_SITE = "Sec-Fetch-Site";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<String> OWN_PAGE = Set.of("same-origin");
    /** "none" is an address that the person typed or a bookmark. */
    private static final Set<String> OWN_PAGE_OR_PERSON = Set.of("same-origin", "none");

    private final Set<String> publicPaths;

    CrossSiteRule(GatewaySettings settings) {
        this.publicPaths = settings.publicPaths();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, Order.CROSS_SITE);
    }

    private void check(RoutingContext context) {
        if (refused(context.request(), context.normalizedPath())) {
            Problems.answer(context, GatewayProblem.CROSS_SITE);
        } else {
            context.next();
        }
    }

    private boolean refused(HttpServerRequest request, String path) {
        if (request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            return false;
        }
        if (!SAFE.contains(request.method())) {
            return !request.headers().contains(HEADER) || sentFromOutside(request, OWN_PAGE);
        }
        return (path.startsWith("/api/") && !isPublic(path) || path.equals("/auth/logout"))
                && sentFromOutside(request, OWN_PAGE_OR_PERSON);
    }

    private boolean isPublic(String path) {
        return path.equals(OPEN_API) || publicPaths.stream().anyMatch(path::startsWith);
    }

    private static boolean sentFromOutside(HttpServerRequest request, Set<String> allowed) {
        String site = request.getHeader(FETCH_SITE);
        return site != null && !allowed.contains(site);
    }
}
