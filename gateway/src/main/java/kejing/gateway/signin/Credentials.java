package kejing.gateway.signin;

import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Looks at a request's credential, bearer token or session, and says in one word what came of it; never answers the request. */
@ApplicationScoped
public class Credentials {

    private static final Logger LOG = Logger.getLogger(Credentials.class);

    private final Sessions sessions;
    private final RenewalTurns turns;

    Credentials(Sessions sessions, RenewalTurns turns) {
        this.sessions = sessions;
        this.turns = turns;
    }

    public Future<Outcome> of(RoutingContext request) {
        String session = SessionCookies.sessionHandle(request.request());
        return session != null && sessions.isDueForRenewal(session)
                ? turns.take(session, () -> check(request), () -> of(request))
                : check(request);
    }

    private Future<Outcome> check(RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        Promise<Outcome> outcome = Promise.promise();
        authenticator
                .attemptAuthentication(request)
                .subscribe()
                .with(
                        identity -> outcome.complete(found(request, identity)),
                        failure -> outcome.complete(failed(failure)));
        return outcome.future();
    }

    private static Outcome found(RoutingContext request, SecurityIdentity identity) {
        return identity == null || identity.isAnonymous()
                ? new Outcome.Anonymous()
                : new Outcome.SignedIn(Caller.of(identity, TenantByCredential.isBearer(request)));
    }

    private static Outcome failed(Throwable failure) {
        if (failure instanceof AuthenticationRedirectException redirect) {
            return new Outcome.SendTo(redirect.getRedirectUri());
        }
        if (Outage.isCauseOf(failure)) {
            LOG.warnf("The OIDC server cannot be asked: %s", failure);
            return new Outcome.Down();
        }
        LOG.debugf(failure, "A credential was rejected");
        return new Outcome.Rejected();
    }
}
