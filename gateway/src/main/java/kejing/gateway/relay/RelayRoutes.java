package kejing.gateway.relay;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import kejing.gateway.GatewaySettings;
import kejing.gateway.door.RateLimit;
import kejing.gateway.problem.GatewayProblem;
import kejing.gateway.problem.Problems;
import kejing.gateway.signin.Caller;
import kejing.gateway.signin.Credentials;
import kejing.gateway.signin.Outcome;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Everything below /api/ but the public paths needs a credential that holds; then it goes to the service that its path names.
 * Never a redirect.
 */
class RelayRoutes {

    private static final int AUTHENTICATE = 100;
    private static final int RELAY = 200;
    private static final int NO_SUCH_SERVICE = 300;
    private static final String CALLER = Caller.class.getName();

    private final GatewaySettings settings;
    private final Credentials credentials;
    private final RateLimit rate;
    private final long bodyLimit;

    RelayRoutes(
            GatewaySettings settings,
            Credentials credentials,
            RateLimit rate,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize bodyLimit) {
        this.settings = settings;
        this.credentials = credentials;
        this.rate = rate;
        this.bodyLimit = bodyLimit.asLongValue();
    }

    void register(@Observes Router router, Vertx vertx) {
        HttpClient client = client(vertx);
        router.route("/api/*").order(AUTHENTICATE).handler(this::authenticate);
        settings.services().forEach((name, address) -> {
            Service service = new Service(name, address, settings.relay());
            router.route("/api/" + name + "/*").order(RELAY).handler(request -> relay(request, client, service));
        });
        router.route("/api/*")
                .order(NO_SUCH_SERVICE)
                .handler(request -> Problems.answer(request, GatewayProblem.NO_SUCH_PATH));
    }

    private HttpClient client(Vertx vertx) {
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout(
                        Math.toIntExact(settings.relay().connectTimeout().toMillis()))
                .setDecompressionSupported(false);
        PoolOptions pool = new PoolOptions()
                .setHttp1MaxSize(settings.relay().concurrency())
                .setMaxWaitQueueSize(settings.relay().waiting());
        return vertx.createHttpClient(options, pool);
    }

    private void authenticate(RoutingContext request) {
        if (settings.publicPaths().stream().anyMatch(request.normalizedPath()::startsWith)) {
            request.next();
            return;
        }
        credentials.of(request).onSuccess(outcome -> {
            switch (outcome) {
                case Outcome.SignedIn(Caller caller) -> {
                    if (isWithinRate(request, caller)) {
                        request.put(CALLER, caller);
                        request.next();
                    }
                }
                case Outcome.Anonymous anonymous -> Problems.answer(request, GatewayProblem.SIGN_IN_NEEDED);
                case Outcome.Rejected rejected -> Problems.answer(request, GatewayProblem.SIGN_IN_NEEDED);
                case Outcome.SendTo there -> Problems.answer(request, GatewayProblem.SIGN_IN_NEEDED);
                case Outcome.Down down -> Problems.answer(request, GatewayProblem.SIGN_IN_DOWN);
            }
        });
    }

    private boolean isWithinRate(RoutingContext request, Caller caller) {
        return caller.machine()
                ? rate.allowsMachine(request, caller.subject())
                : rate.allowsPerson(request, caller.subject());
    }

    private void relay(RoutingContext request, HttpClient client, Service service) {
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(service::connect)
                .addInterceptor(new Relayed(request, Optional.ofNullable(request.get(CALLER)), service, bodyLimit))
                .handle(request.request());
    }
}
