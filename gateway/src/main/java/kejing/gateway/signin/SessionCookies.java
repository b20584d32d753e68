package kejing.gateway.signin;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts the <code>__Host-</code> prefix on the cookies of Quarkus OIDC, which has no setting for it: browsers then refuse such a
 * cookie unless it is Secure, of this very host and of path /, so that no neighbouring host or plain-http page can plant one.
 *
 * <p>A cookie that comes in without the prefix is dropped, and every cookie of a bearer request too.
 */
class SessionCookies {

    /** Quarkus OIDC's name for the session cookie of the tenant. */
    static final String SESSION = "q_session_" + TenantByCredential.BROWSER;

    private static final String PREFIX = "__Host-";
    private static final String OWN = "q_";
    /** Before everything else that may look at a cookie. */
    private static final int FIRST = 9_900;

    void register(@Observes Filters filters) {
        filters.register(this::rename, FIRST);
    }

    private void rename(RoutingContext context) {
        MultiMap headers = context.request().headers();
        List<String> cookies = headers.getAll(HttpHeaders.COOKIE);
        if (!cookies.isEmpty()) {
            String kept = TenantByCredential.isBearer(context) ? "" : ownCookies(cookies);
            headers.remove(HttpHeaders.COOKIE);
            if (!kept.isEmpty()) {
                headers.set(HttpHeaders.COOKIE, kept);
            }
        }
        context.addHeadersEndHandler(sending -> prefixSetCookies(context));
        context.next();
    }

    private static String ownCookies(List<String> headers) {
        return headers.stream()
                .flatMap(header -> Arrays.stream(header.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(PREFIX + OWN))
                .map(cookie -> cookie.substring(PREFIX.length()))
                .collect(Collectors.joining("; "));
    }

    /** Runs before Vert.x writes its changed cookies into headers. */
    private static void prefixSetCookies(RoutingContext context) {
        List<Cookie> changed = context.request().cookies().stream()
                .filter(cookie -> cookie instanceof ServerCookie own && own.isChanged())
                .filter(cookie -> cookie.getName().startsWith(OWN))
                .toList();
        for (Cookie cookie : changed) {
            context.response().removeCookies(cookie.getName(), false);
            context.response()
                    .addCookie(Cookie.cookie(PREFIX + cookie.getName(), cookie.getValue())
                            .setMaxAge(cookie.getMaxAge())
                            .setPath("/")
                            .setSecure(true)
                            .setHttpOnly(true)
                            .setSameSite(CookieSameSite.LAX));
        }
    }

    /** The handle that the browser showed, or null. */
    static String sessionHandle(HttpServerRequest request) {
        Cookie cookie = request.getCookie(SESSION);
        return cookie == null ? null : cookie.getValue();
    }

    /** Tells the browser to forget its session. */
    static void forgetSession(RoutingContext request) {
        request.response().addCookie(Cookie.cookie(SESSION, "").setMaxAge(0));
    }
}
