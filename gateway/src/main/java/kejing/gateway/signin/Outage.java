package kejing.gateway.signin;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.common.runtime.OidcEndpointAccessException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Tells an OIDC server that cannot be reached, which passes, from a credential that does not hold, which does not. */
final class Outage {

    private static final int SERVER_ERROR = 500;
    private static final int LONGEST_CHAIN = 20;

    private Outage() {}

    static boolean isCauseOf(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < LONGEST_CHAIN; i++) {
            boolean outage = switch (cause) {
                case OidcEndpointAccessException answer -> answer.getErrorStatus() >= SERVER_ERROR;
                case IOException io -> true;
                case TimeoutException timeout -> true;
                case VertxException closed -> true;
                case OIDCException notReady -> true;
                default -> false;
            };
            if (outage) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
