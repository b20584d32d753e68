package kejing.portfolio.responsibility.messaging;

import java.time.LocalDate;
import java.util.List;
import kejing.chassis.event.NewEvent;
import kejing.portfolio.responsibility.Basis;
import kejing.portfolio.responsibility.HolderView;
import kejing.portfolio.responsibility.Responsibility;

/**
 * {@code kejing.portfolio.responsibility-assigned.v1}: from that date on exactly these persons are responsible for the
 * client, nobody if the list is empty. A later event with the same date replaces an earlier one.
 */
public record ResponsibilityAssignedV1(
        String clientId, LocalDate from, List<HolderView> holders, Basis basis, String planId) {

    public static final String TYPE = "kejing.portfolio.responsibility-assigned.v1";

    public static NewEvent of(Responsibility entry) {
        return new NewEvent(
                TYPE,
                "client",
                entry.clientId(),
                new ResponsibilityAssignedV1(
                        entry.clientId(), entry.from(), HolderView.of(entry.holders()), entry.basis(), entry.planId()));
    }
}
