package kejing.portfolio.qualification.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.portfolio.qualification.RankingArrivals;

/** Takes in how a qualification stands. */
@ApplicationScoped
class QualificationChangedHandler implements EventHandler {

    private final RankingArrivals arrivals;

    QualificationChangedHandler(RankingArrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public String type() {
        return QualificationChangedV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        arrivals.arrived(event.as(QualificationChangedV1.class).standing());
    }
}
