package kejing.gateway.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Headers of every answer, relayed ones included. The SPA's page sets its own, wider content policy. */
class SecurityHeaders {

    private static final String NOTHING_AT_ALL =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    void register(@Observes Filters filters) {
        filters.register(this::add, Order.SECURITY_HEADERS);
    }

    private void add(RoutingContext request) {
        boolean https =
                request.request().isSSL() || "https".equals(request.request().scheme());
        request.addHeadersEndHandler(sending -> {
            MultiMap headers = request.response().headers();
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "same-origin");
            headers.set("X-Frame-Options", "DENY");
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
            if (https) {
                headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
            }
            if (!headers.contains("Content-Security-Policy")) {
                headers.set("Content-Security-Policy", NOTHING_AT_ALL);
            }
            if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
                headers.set(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            }
        });
        request.next();
    }
}
