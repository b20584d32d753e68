package kejing.gateway.signin;

import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import kejing.gateway.problem.GatewayProblem;
import kejing.gateway.problem.Problems;
import org.jboss.logging.Logger;

/** The four addresses around signing in: <code>/auth/login?to=</code>, <code>/auth/callback</code>, <code>/auth/logout</code>, <code>/auth/me</code>. */
class SignInRoutes {

    private static final Logger LOG = Logger.getLogger(SignInRoutes.class);
    private static final int FOUND = 302;
    private static final int ORDER = 10;

    private final Credentials credentials;
    private final Sessions sessions;

    SignInRoutes(Credentials credentials, Sessions sessions) {
        this.credentials = credentials;
        this.sessions = sessions;
    }

    void register(@Observes Router router) {
        router.get("/auth/login").order(ORDER).handler(this::login);
        router.get("/auth/callback").order(ORDER).handler(this::callback);
        router.get("/auth/logout").order(ORDER).handler(this::logout);
        router.get("/auth/me").order(ORDER).handler(this::me);
    }

    private void login(RoutingContext request) {
        credentials.of(request).onSuccess(outcome -> {
            switch (outcome) {
                case Outcome.SignedIn in ->
                    sendTo(request, LocalAddress.orHome(request.request().getParam("to")));
                case Outcome.Anonymous anonymous -> askToSignIn(request);
                case Outcome.Rejected rejected -> askToSignIn(request);
                case Outcome.SendTo there -> sendTo(request, there.address());
                case Outcome.Down down -> page(request, GatewayProblem.SIGN_IN_DOWN);
            }
        });
    }

    /** To the OIDC server's own page; the cookie of the started sign-in goes with it. */
    private void askToSignIn(RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        authenticator.getChallenge(request).subscribe().with(challenge -> challenge(request, challenge), failure -> {
            LOG.warnf("The OIDC server cannot be asked: %s", failure);
            page(request, GatewayProblem.SIGN_IN_DOWN);
        });
    }

    private void challenge(RoutingContext request, ChallengeData challenge) {
        if (challenge.status == FOUND) {
            sendTo(request, challenge.getHeaders().get(HttpHeaders.LOCATION));
        } else {
            page(request, GatewayProblem.SIGN_IN_FAILED);
        }
    }

    private void callback(RoutingContext request) {
        credentials.of(request).onSuccess(outcome -> {
            switch (outcome) {
                case Outcome.SendTo there -> sendTo(request, there.address());
                case Outcome.SignedIn already -> sendTo(request, LocalAddress.HOME);
                case Outcome.Anonymous anonymous -> page(request, GatewayProblem.SIGN_IN_FAILED);
                case Outcome.Rejected rejected -> page(request, GatewayProblem.SIGN_IN_FAILED);
                case Outcome.Down down -> page(request, GatewayProblem.SIGN_IN_DOWN);
            }
        });
    }

    /** Ends the session here at once and sends the browser on to end it at the OIDC server too. */
    private void logout(RoutingContext request) {
        String session = SessionCookies.sessionHandle(request.request());
        credentials.of(request).onSuccess(outcome -> {
            if (session != null) {
                sessions.end(session);
                SessionCookies.forgetSession(request);
            }
            sendTo(request, outcome instanceof Outcome.SendTo there ? there.address() : LocalAddress.HOME);
        });
    }

    private void me(RoutingContext request) {
        credentials.of(request).onSuccess(outcome -> {
            JsonObject answer = new JsonObject().put("authenticated", outcome instanceof Outcome.SignedIn);
            if (outcome instanceof Outcome.SignedIn(Caller caller)) {
                answer.put("name", caller.name())
                        .put("username", caller.username())
                        .put("subject", caller.subject());
            } else if (outcome instanceof Outcome.Down) {
                Problems.answer(request, GatewayProblem.SIGN_IN_DOWN);
                return;
            }
            request.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(answer.toBuffer());
        });
    }

    private static void sendTo(RoutingContext request, String address) {
        request.response()
                .setStatusCode(FOUND)
                .putHeader(HttpHeaders.LOCATION, address)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    private static void page(RoutingContext request, GatewayProblem problem) {
        SignInPage.answer(request, problem);
    }
}
