package kejing.exam.organisation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.exam.organisation.Holding;
import kejing.exam.organisation.Holdings;

/** Takes in how many clients and handovers somebody has open. */
@ApplicationScoped
class StaffHoldingsChanged implements EventHandler {

    private final Holdings holdings;

    StaffHoldingsChanged(Holdings holdings) {
        this.holdings = holdings;
    }

    /** What this service reads of the event. */
    record StaffHoldingsChangedV1(String staffId, int clients, int openHandovers, boolean cleared) {}

    @Override
    public String type() {
        return "kejing.portfolio.staff-holdings-changed.v1";
    }

    @Override
    public void apply(Event event) {
        StaffHoldingsChangedV1 told = event.as(StaffHoldingsChangedV1.class);
        holdings.put(new Holding(told.staffId(), told.clients(), told.openHandovers(), told.cleared()));
    }
}
