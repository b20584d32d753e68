package kejing.grading.ladder.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.grading.ladder.CloseLadderPeriod;

/** A closed year or quarter moves the grades of everybody; who has no evaluation for it is found here. */
@ApplicationScoped
public class PeriodClosed implements EventHandler {
    private final CloseLadderPeriod close;

    PeriodClosed(CloseLadderPeriod close) {
        this.close = close;
    }

    @Override
    public String type() {
        return PeriodClosedV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        event.as(PeriodClosedV1.class).period().ifPresent(close::close);
    }
}
