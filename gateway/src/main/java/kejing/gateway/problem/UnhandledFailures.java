package kejing.gateway.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import kejing.gateway.CorrelationId;
import org.jboss.logging.Logger;

/** The last resort: whatever fails is answered as a problem without its inner reason; the reason goes to the log. */
class UnhandledFailures {

    private static final Logger LOG = Logger.getLogger(UnhandledFailures.class);
    private static final int BEFORE_ALL_OTHERS = -100_000;

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).failureHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        GatewayProblem problem = switch (request.statusCode()) {
            case 400, 414, 431 -> GatewayProblem.BAD_REQUEST;
            case 401 -> GatewayProblem.SIGN_IN_NEEDED;
            case 404 -> GatewayProblem.NO_SUCH_PATH;
            case 405 -> GatewayProblem.METHOD_NOT_ALLOWED;
            case 413 -> GatewayProblem.TOO_LARGE;
            default -> GatewayProblem.UNEXPECTED;
        };
        if (problem == GatewayProblem.UNEXPECTED) {
            LOG.errorf(request.failure(), "Request %s failed", CorrelationId.of(request));
        }
        Problems.answer(request, problem);
    }
}
