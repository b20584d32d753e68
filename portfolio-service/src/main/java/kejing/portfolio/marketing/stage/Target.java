package kejing.portfolio.marketing.stage;

import java.time.Instant;
import java.time.LocalDate;
import kejing.chassis.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom a manager develops: a client, or a prospect who is none yet.
 *
 * @param clientId null for a prospect
 * @param name of the client or the prospect
 * @param registration number of a prospect's identification, deleted when the target is closed; null for a client
 * @param branchId the client's branch, or that of the manager who opened a prospect
 * @param staffId who opened it
 * @param state how the company counts (T-08)
 * @param firstStage where it began; steps of stages before it are not asked for
 * @param stage the furthest stage that has begun
 * @param closeReason why it is no longer pursued, null while it is
 */
public record Target(
        String targetId,
        String clientId,
        String name,
        String registration,
        String branchId,
        String staffId,
        CorporateState state,
        Money expectedLoan,
        Money expectedDeposit,
        String firstStage,
        String stage,
        int version,
        LocalDate openedOn,
        Instant closedAt,
        String closeReason) {

    /** How a company counts with the bank (T-08). */
    @Schema(name = "CorporateState")
    public enum CorporateState {
        REGULAR,
        POTENTIAL,
        IMPORTANT
    }

    public boolean closed() {
        return closedAt != null;
    }
}
