package kejing.gateway.spa;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.regex.Pattern;
import kejing.gateway.problem.GatewayProblem;
import kejing.gateway.problem.Problems;
import org.jboss.logging.Logger;

/**
 * The page at / and at every address that only the SPA's own router knows; files are served by Quarkus from the frontend's jar.
 * What is neither is answered 404 and never with the page: the API, sign-in and management addresses, and anything like a file.
 */
class SpaRoutes {

    private static final Logger LOG = Logger.getLogger(SpaRoutes.class);
    private static final Pattern NEVER_A_PAGE = Pattern.compile("/(api|auth|q|assets)(/.*)?|.*/[^/]*\\.[^/]*");
    private static final Set<Integer> FOUND = Set.of(200, 206, 304);

    void register(@Observes Router router) {
        SpaPage page = SpaPage.find().orElse(null);
        if (page == null) {
            LOG.warn("The frontend is not part of this build: the gateway serves the API only");
        }
        router.route("/assets/*")
                .order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT)
                .handler(SpaRoutes::keepAssets);
        if (page != null) {
            router.get("/").order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT).handler(request -> send(request, page));
            router.get("/index.html")
                    .order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT)
                    .handler(request -> send(request, page));
        }
        router.route().order(RouteConstants.ROUTE_ORDER_AFTER_DEFAULT).handler(request -> {
            if (page != null && isClientRoute(request)) {
                send(request, page);
            } else {
                Problems.answer(request, GatewayProblem.NO_SUCH_PATH);
            }
        });
    }

    private static boolean isClientRoute(RoutingContext request) {
        HttpMethod method = request.request().method();
        return (method == HttpMethod.GET || method == HttpMethod.HEAD)
                && !NEVER_A_PAGE.matcher(request.normalizedPath()).matches();
    }

    private static void send(RoutingContext request, SpaPage page) {
        String nonce = page.newNonce();
        HttpServerResponse response = request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Security-Policy", SpaPage.contentPolicy(nonce));
        if (request.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(page.with(nonce));
        }
    }

    /** The names of assets contain a hash of their content, so they never change. */
    private static void keepAssets(RoutingContext request) {
        request.addHeadersEndHandler(sending -> {
            if (FOUND.contains(request.response().getStatusCode())) {
                request.response().putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
            }
        });
        request.next();
    }
}
