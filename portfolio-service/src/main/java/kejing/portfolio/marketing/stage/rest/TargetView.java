package kejing.portfolio.marketing.stage.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Text;
import kejing.portfolio.marketing.stage.Target;

/**
 * A target as it stands.
 *
 * @param registration number of a prospect's identification while it is pursued, else null; only for who works on it
 *     and the head of its branch
 * @param stage furthest stage that has begun
 * @param open required steps of this stage that are still to be done
 * @param mine whether the reader works on it today
 * @param etag what an edit names in {@code If-Match}
 */
public record TargetView(
        String targetId,
        String clientId,
        String name,
        String registration,
        String branchId,
        String staffId,
        String staffName,
        Target.CorporateState state,
        Money expectedLoan,
        Money expectedDeposit,
        String stage,
        List<Text> open,
        LocalDate openedOn,
        Instant closedAt,
        String closeReason,
        boolean mine,
        String etag) {

    TargetView withoutRegistration() {
        return new TargetView(
                targetId,
                clientId,
                name,
                null,
                branchId,
                staffId,
                staffName,
                state,
                expectedLoan,
                expectedDeposit,
                stage,
                open,
                openedOn,
                closedAt,
                closeReason,
                mine,
                etag);
    }
}
