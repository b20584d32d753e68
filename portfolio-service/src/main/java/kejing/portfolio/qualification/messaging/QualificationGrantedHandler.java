package kejing.portfolio.qualification.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.portfolio.qualification.Qualification;
import kejing.portfolio.qualification.RankingArrivals;

/** Takes in a qualification. */
@ApplicationScoped
class QualificationGrantedHandler implements EventHandler {

    private final RankingArrivals arrivals;

    QualificationGrantedHandler(RankingArrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public String type() {
        return QualificationGrantedV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        QualificationGrantedV1 granted = event.as(QualificationGrantedV1.class);
        arrivals.arrived(new Qualification(
                granted.planId(),
                granted.staffId(),
                granted.branchId(),
                granted.tier(),
                granted.rank(),
                granted.total(),
                granted.validFrom(),
                granted.validTo()));
    }
}
