package kejing.gateway.relay;

import io.smallrye.faulttolerance.api.TypedGuard;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.http.StreamResetException;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.util.TypeLiteral;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import kejing.gateway.GatewaySettings;
import org.jboss.logging.Logger;

/**
 * One service behind the gateway, with a bulkhead (so that one slow service cannot take the others' share) and a circuit breaker
 * (so that a dead one is answered for at once). Only a service that cannot be reached or stays silent counts as a failure; an
 * answer with a 5xx status is an answer.
 */
final class Service {

    private static final Logger LOG = Logger.getLogger(Service.class);
    private static final int HTTP = 80;

    private final String name;
    private final URI address;
    private final GatewaySettings.Relay settings;
    private final TypedGuard<CompletionStage<ProxyResponse>> guard;

    Service(String name, URI address, GatewaySettings.Relay settings) {
        this.name = name;
        this.address = address;
        this.settings = settings;
        this.guard = TypedGuard.create(new TypeLiteral<CompletionStage<ProxyResponse>>() {})
                .withDescription(name)
                .withThreadOffload(false)
                .withBulkhead()
                .limit(settings.concurrency())
                .queueSize(settings.waiting())
                .done()
                .withCircuitBreaker()
                .name(name)
                .requestVolumeThreshold(settings.breakerWindow())
                .failureRatio(settings.breakerRatio())
                .delay(settings.breakerPause().toMillis(), ChronoUnit.MILLIS)
                // the client hung up: says nothing about the service
                .skipOn(StreamResetException.class)
                .onStateChange(state -> LOG.warnf("Service %s: circuit %s", name, state))
                .done()
                .build();
    }

    String name() {
        return name;
    }

    Future<HttpClientRequest> connect(ProxyContext proxied) {
        return proxied.client()
                .request(new RequestOptions()
                        .setHost(address.getHost())
                        .setPort(address.getPort() < 0 ? HTTP : address.getPort())
                        .setConnectTimeout(settings.connectTimeout().toMillis())
                        .setIdleTimeout(settings.answerTimeout().toMillis()));
    }

    /** Sends within the service's bulkhead and breaker; a request that had to wait goes on in its own context. */
    Future<ProxyResponse> guarded(Context context, Supplier<Future<ProxyResponse>> send) {
        Supplier<CompletionStage<ProxyResponse>> inOwnContext = () -> {
            Promise<ProxyResponse> answer = Promise.promise();
            context.runOnContext(now -> send.get().onComplete(answer));
            return answer.future().toCompletionStage();
        };
        return Future.fromCompletionStage(guard.get(inOwnContext), context);
    }

    /** Whether an absolute address in one of its answers is the service's own, which nobody outside can reach. */
    boolean isAt(URI location) {
        return address.getAuthority().equals(location.getAuthority());
    }
}
