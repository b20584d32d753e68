package kejing.gateway.signin;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** A request with an Authorization header is a bearer request and can never fall back to a session, nor the other way round. */
@ApplicationScoped
class TenantByCredential implements TenantResolver {

    static final String BEARER = "bearer";
    static final String BROWSER = "browser";

    @Override
    public String resolve(RoutingContext request) {
        return isBearer(request) ? BEARER : BROWSER;
    }

    static boolean isBearer(RoutingContext request) {
        return request.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }
}
