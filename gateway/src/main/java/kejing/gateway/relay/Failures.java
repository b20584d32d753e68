package kejing.gateway.relay;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.util.concurrent.TimeoutException;
import kejing.gateway.problem.GatewayProblem;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** What a service that did not answer is told to the client as. */
final class Failures {

    private Failures() {}

    static GatewayProblem problemOf(Throwable failure) {
        return switch (failure) {
            case CircuitBreakerOpenException open -> GatewayProblem.SERVICE_PAUSED;
            case BulkheadException full -> GatewayProblem.SERVICE_BUSY;
            case ConnectionPoolTooBusyException full -> GatewayProblem.SERVICE_BUSY;
            case TimeoutException silent -> GatewayProblem.SERVICE_SILENT;
            default ->
                failure.getCause() instanceof TimeoutException
                        ? GatewayProblem.SERVICE_SILENT
                        : GatewayProblem.SERVICE_UNREACHABLE;
        };
    }
}
