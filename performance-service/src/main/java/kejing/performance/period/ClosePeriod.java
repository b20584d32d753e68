package kejing.performance.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.audit.Audit;
import kejing.chassis.event.NewEvent;
import kejing.chassis.event.Outbox;
import kejing.chassis.identity.Actor;
import kejing.chassis.rest.Versions;
import kejing.performance.period.messaging.EvaluationCompletedV1;
import kejing.performance.period.messaging.PeriodClosedV1;

/** Closes a soft-closed period for good (终结): a second person, bound to the hash that was shown; tells the other services. */
@ApplicationScoped
public class ClosePeriod {

    private final Periods periods;
    private final Evaluations evaluations;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ClosePeriod(Periods periods, Evaluations evaluations, Outbox outbox, Audit audit, Clock clock) {
        this.periods = periods;
        this.evaluations = evaluations;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Period close(String periodId, String ifMatch, Actor checker) {
        Period period = periods.requireLocked(periodId);
        Versions.check(ifMatch, period.tag());
        period.close(checker, clock.instant());
        periods.flush();
        List<NewEvent> events = new ArrayList<>();
        events.add(PeriodClosedV1.of(period));
        evaluations
                .page(period, null, 0, Integer.MAX_VALUE)
                .forEach(sheet -> events.add(EvaluationCompletedV1.of(sheet)));
        outbox.append(events);
        audit.record("close-period", "period/" + periodId, period.hash());
        return period;
    }
}
