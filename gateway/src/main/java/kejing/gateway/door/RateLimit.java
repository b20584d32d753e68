package kejing.gateway.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import kejing.gateway.GatewaySettings;
import kejing.gateway.problem.GatewayProblem;
import kejing.gateway.problem.Problems;

/**
 * Requests per second: of an address before anybody is authenticated (checking a token costs far more than refusing one request),
 * then of the person or machine. Counted in this process.
 */
@ApplicationScoped
public class RateLimit {

    private static final long KEYS = 50_000;

    private final GatewaySettings.Rate limits;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(KEYS)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    RateLimit(GatewaySettings settings) {
        this.limits = settings.rate();
    }

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (allows(
                            request,
                            "address " + request.request().remoteAddress().hostAddress(),
                            limits.address())) {
                        request.next();
                    }
                },
                Order.ADDRESS_RATE);
    }

    /** False when the person has used up the second; the request is then already answered with 429. */
    public boolean allowsPerson(RoutingContext request, String subject) {
        return allows(request, "person " + subject, limits.person());
    }

    /** False when the machine has used up the second; the request is then already answered with 429. */
    public boolean allowsMachine(RoutingContext request, String subject) {
        return allows(request, "machine " + subject, limits.machine());
    }

    private boolean allows(RoutingContext request, String key, long perSecond) {
        ConsumptionProbe probe = buckets.get(key, k -> bucket(perSecond)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            request.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            Problems.answer(request, GatewayProblem.TOO_MANY);
        }
        return probe.isConsumed();
    }

    private static Bucket bucket(long perSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perSecond).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
