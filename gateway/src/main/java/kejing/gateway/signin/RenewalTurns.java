package kejing.gateway.signin;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Lets one request of a session renew its tokens while the session's other requests wait for it. A refresh token is good for one
 * use; a page that sends five requests at once would otherwise end its own session.
 */
@ApplicationScoped
class RenewalTurns {

    private final Map<String, Future<Void>> renewing = new ConcurrentHashMap<>();

    /**
     * @param renew done now when no other request of the session is renewing
     * @param afterwards done instead, in the request's own context, once that other request is through
     */
    <T> Future<T> take(String session, Supplier<Future<T>> renew, Supplier<Future<T>> afterwards) {
        Promise<Void> done = Promise.promise();
        Future<Void> other = renewing.putIfAbsent(session, done.future());
        if (other == null) {
            return renew.get().onComplete(result -> {
                renewing.remove(session);
                done.complete();
            });
        }
        Context own = Vertx.currentContext();
        Promise<T> later = Promise.promise();
        other.onComplete(ready -> own.runOnContext(now -> afterwards.get().onComplete(later)));
        return later.future();
    }
}
