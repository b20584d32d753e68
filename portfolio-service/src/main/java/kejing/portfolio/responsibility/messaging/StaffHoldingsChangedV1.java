package kejing.portfolio.responsibility.messaging;

import kejing.chassis.event.NewEvent;
import kejing.portfolio.responsibility.Holdings;

/**
 * {@code kejing.portfolio.staff-holdings-changed.v1}: how many open clients and handovers a person has now, and whether
 * the clearance for leaving was given (H-04, H-05).
 */
public record StaffHoldingsChangedV1(String staffId, int clients, int openHandovers, boolean cleared) {

    public static final String TYPE = "kejing.portfolio.staff-holdings-changed.v1";

    public static NewEvent of(Holdings.Holding holding) {
        return new NewEvent(
                TYPE,
                "staff",
                holding.staffId(),
                new StaffHoldingsChangedV1(
                        holding.staffId(), holding.clients(), holding.handovers(), holding.cleared()));
    }
}
