package kejing.portfolio.period.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.portfolio.period.ClosedPeriod;
import kejing.portfolio.period.ClosedPeriods;

/** Takes in that an assessment period is closed. */
@ApplicationScoped
class PeriodClosedHandler implements EventHandler {

    private final ClosedPeriods periods;

    PeriodClosedHandler(ClosedPeriods periods) {
        this.periods = periods;
    }

    @Override
    public String type() {
        return PeriodClosedV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        PeriodClosedV1 closed = event.as(PeriodClosedV1.class);
        periods.put(new ClosedPeriod(closed.periodId(), closed.from(), closed.to(), event.time()));
    }
}
