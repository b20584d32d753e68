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

    /** Does the work now when this is the first request of the session, else as soon as the first is done. */
    <T> Future<T> take(String session, Supplier<Future<T>> work) {
        Promise<Void> done = Promise.promise();
        Future<Void> first = renewing.putIfAbsent(session, done.future());
        if (first == null) {
            return work.get().onComplete(result -> {
                renewing.remove(session);
                done.complete();
            });
        }
        Context own = Vertx.currentContext();
        Promise<T> later = Promise.promise();
        first.onComplete(ready -> own.runOnContext(now -> work.get().onComplete(later)));
        return later.future();
    }
}
