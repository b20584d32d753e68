package kejing.gateway.relay;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kejing.gateway.CorrelationId;

/**
 * Which headers cross the gateway. A service sees the caller's bearer token (none on a public path), never a cookie and nothing by which a client could
 * pretend to be the gateway; a client sees nothing about the connection behind it.
 */
final class HeaderRules {

    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade");

    /** Ours to say, or the business of nobody behind the gateway. */
    private static final Set<String> NOT_FROM_CLIENTS = Set.of(
            "authorization",
            "cookie",
            "expect",
            "forwarded",
            "x-real-ip",
            "x-user",
            "x-branch",
            "x-csrf",
            "traceparent",
            "tracestate",
            "baggage",
            "x-correlation-id");

    private static final String FORWARDED = "x-forwarded-";

    private static final Set<String> NOT_FROM_SERVICES =
            Set.of("server", "x-powered-by", "set-cookie", "transfer-encoding", "x-correlation-id");

    private HeaderRules() {}

    static void towardsService(MultiMap headers, RoutingContext request, Optional<String> accessToken) {
        removeNamedByConnection(headers);
        for (String name : List.copyOf(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (HOP_BY_HOP.contains(lower) || NOT_FROM_CLIENTS.contains(lower) || lower.startsWith(FORWARDED)) {
                headers.remove(name);
            }
        }
        accessToken.ifPresent(token -> headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token));
        headers.set(CorrelationId.HEADER, CorrelationId.of(request));
        headers.set("X-Forwarded-For", request.request().remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.request().scheme());
        headers.set("X-Forwarded-Host", request.request().authority().toString());
    }

    static void towardsClient(MultiMap headers, Service service) {
        removeNamedByConnection(headers);
        for (String name : List.copyOf(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (HOP_BY_HOP.contains(lower) || NOT_FROM_SERVICES.contains(lower)) {
                headers.remove(name);
            }
        }
        String location = headers.get(HttpHeaders.LOCATION);
        if (location != null) {
            headers.set(HttpHeaders.LOCATION, withoutInnerAddress(location, service));
        }
    }

    private static void removeNamedByConnection(MultiMap headers) {
        headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList()
                .forEach(headers::remove);
    }

    /** http://127.0.0.1:8101/api/exam/v1/plans/P1 → /api/exam/v1/plans/P1 */
    private static String withoutInnerAddress(String location, Service service) {
        try {
            URI uri = new URI(location);
            if (!uri.isAbsolute() || !service.isAt(uri)) {
                return location;
            }
            return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        } catch (URISyntaxException notOurs) {
            return location;
        }
    }
}
