package kejing.portfolio.workbench;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.client.ClientsChanged;
import kejing.portfolio.responsibility.HoldersHandedOver;
import org.jboss.logging.Logger;

/**
 * Clients without a responsible person are always none, or it alarms: the gauge
 * {@code kejing.clients.without.responsible} and a warning in the log. Counted anew after every import and every handover,
 * and at the latest after a minute, because a day may begin in between.
 */
@ApplicationScoped
public class ResponsibilityAlarm {

    public static final String GAUGE = "kejing.clients.without.responsible";

    private static final Logger LOG = Logger.getLogger(ResponsibilityAlarm.class);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ClientQueries queries;
    private final MeterRegistry meters;
    private final BusinessDay day;
    private final Clock clock;
    private Instant countedAt = Instant.EPOCH;
    private int count;

    ResponsibilityAlarm(ClientQueries queries, MeterRegistry meters, BusinessDay day, Clock clock) {
        this.queries = queries;
        this.meters = meters;
        this.day = day;
        this.clock = clock;
    }

    void register(@Observes StartupEvent start) {
        Gauge.builder(GAUGE, this, ResponsibilityAlarm::count)
                .description("clients that nobody is responsible for today; anything but 0 is an alarm")
                .strongReference(true)
                .register(meters);
    }

    void imported(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClientsChanged changed) {
        forget();
    }

    void handedOver(@Observes(during = TransactionPhase.AFTER_SUCCESS) HoldersHandedOver handedOver) {
        forget();
        int without = handedOver.left() == 0 ? count() : 0;
        if (without > 0) {
            LOG.warnf("%d clients have no responsible person after decision %s", without, handedOver.decisionId());
        }
    }

    /** How many clients nobody is responsible for today, at most a minute old. */
    public synchronized int count() {
        Instant now = clock.instant();
        if (countedAt.plus(FRESH).isBefore(now)) {
            count = queries.countWithoutResponsible(null, day.today());
            countedAt = now;
        }
        return count;
    }

    private synchronized void forget() {
        countedAt = Instant.EPOCH;
    }
}
