package kejing.gateway.relay;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Optional;
import java.util.function.Supplier;
import kejing.gateway.CorrelationId;
import kejing.gateway.problem.GatewayProblem;
import kejing.gateway.problem.Language;
import kejing.gateway.problem.Problems;
import kejing.gateway.signin.Caller;
import org.jboss.logging.Logger;

/** One request on its way to a service and back; without a caller on a public path. */
final class Relayed implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Relayed.class);

    private final RoutingContext request;
    private final Optional<Caller> caller;
    private final Service service;
    private final long bodyLimit;

    Relayed(RoutingContext request, Optional<Caller> caller, Service service, long bodyLimit) {
        this.request = request;
        this.caller = caller;
        this.service = service;
        this.bodyLimit = bodyLimit;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
        ProxyRequest outgoing = proxied.request();
        outgoing.setURI(target());
        HeaderRules.towardsService(outgoing.headers(), request, caller.map(Caller::accessToken));
        Optional<LimitedBody> upload = limitUpload(outgoing);
        Supplier<Future<ProxyResponse>> send = upload.isEmpty() ? () -> sendTwice(proxied) : proxied::sendRequest;
        return service.guarded(Vertx.currentContext(), send).recover(failure -> problem(proxied, failure, upload));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxied) {
        HeaderRules.towardsClient(proxied.response().headers(), service);
        return proxied.sendResponse();
    }

    /** The path that the gateway's rules looked at, never a second spelling of it. */
    private String target() {
        String query = request.request().query();
        return query == null ? request.normalizedPath() : request.normalizedPath() + "?" + query;
    }

    /** Present when the request brings a body. */
    private Optional<LimitedBody> limitUpload(ProxyRequest outgoing) {
        HttpServerRequest incoming = request.request();
        boolean hasBody = incoming.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || incoming.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        if (!hasBody) {
            outgoing.getBody().stream().resume();
            outgoing.setBody(null);
            return Optional.empty();
        }
        Body body = outgoing.getBody();
        LimitedBody limited = new LimitedBody(body.stream(), bodyLimit);
        outgoing.setBody(Body.body(limited, body.length()));
        return Optional.of(limited);
    }

    /** A pooled connection may have died unnoticed when the service restarted; reading again on another one is harmless. */
    private Future<ProxyResponse> sendTwice(ProxyContext proxied) {
        HttpMethod method = request.request().method();
        Future<ProxyResponse> first = proxied.sendRequest();
        return method == HttpMethod.GET || method == HttpMethod.HEAD
                ? first.recover(failure ->
                        failure instanceof HttpClosedException ? proxied.sendRequest() : Future.failedFuture(failure))
                : first;
    }

    private Future<ProxyResponse> problem(ProxyContext proxied, Throwable failure, Optional<LimitedBody> upload) {
        boolean tooLarge = upload.map(LimitedBody::isExceeded).orElse(false);
        GatewayProblem problem = tooLarge ? GatewayProblem.TOO_LARGE : Failures.problemOf(failure);
        LOG.logf(
                problem.passesByItself() ? Logger.Level.DEBUG : Logger.Level.WARN,
                "Request %s to service %s: %s, %s",
                CorrelationId.of(request),
                service.name(),
                problem,
                failure);
        ProxyResponse answer = proxied.request()
                .release()
                .response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, Language.of(request).tag())
                .setBody(Body.body(Problems.body(request, problem)));
        if (problem.passesByItself()) {
            answer.putHeader(HttpHeaders.RETRY_AFTER, Problems.RETRY_AFTER_SECONDS);
        }
        if (tooLarge) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            request.addEndHandler(sent -> request.request().connection().close());
        }
        return Future.succeededFuture(answer);
    }
}
