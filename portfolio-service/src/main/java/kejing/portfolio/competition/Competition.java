package kejing.portfolio.competition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kejing.portfolio.client.ClientTier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A competition for clients that go to the winner together.
 *
 * @param applyFrom first day of applications
 * @param applyUntil last day of applications
 * @param decideOn day for which the decision is announced
 * @param effectiveFrom first day on which the winner is to serve, null before the decision
 * @param reason why the panel departed from the order of the totals; null if it did not
 * @param objectionsUntil last day on which the posted result may be objected to, null if it was or is not posted
 * @param nextStep what follows a void competition, else null
 */
public record Competition(
        String competitionId,
        String schemeId,
        String title,
        CompetitionGround ground,
        String notice,
        LocalDate applyFrom,
        LocalDate applyUntil,
        LocalDate decideOn,
        CompetitionState state,
        Sign drafted,
        Sign announced,
        String winner,
        LocalDate effectiveFrom,
        String reason,
        Sign decided,
        Sign approved,
        LocalDate objectionsUntil,
        String returnReason,
        NextStep nextStep,
        String voidReason,
        Instant voidedAt,
        List<PutUp> clients) {

    /** Who signed and when. @param by the OIDC subject */
    public record Sign(String by, String name, Instant at) {}

    /** A client of the competition with the tier that it had when it was put up. */
    public record PutUp(String clientId, ClientTier tier) {}

    /** What follows when nobody applied. */
    @Schema(name = "CompetitionNextStep")
    public enum NextStep {
        ANNOUNCE_AGAIN,
        ALLOCATE
    }

    public boolean takesApplicationsOn(LocalDate day) {
        return state == CompetitionState.ANNOUNCED && !day.isBefore(applyFrom) && !day.isAfter(applyUntil);
    }

    /** Whether the posted result may be objected to on the day. */
    public boolean takesObjectionsOn(LocalDate day) {
        return state == CompetitionState.POSTED && !day.isAfter(objectionsUntil);
    }

    /** Whether everybody may read result and standings. */
    public boolean isPublic() {
        return state == CompetitionState.POSTED || state == CompetitionState.PUBLISHED;
    }

    public List<String> clientIds() {
        return clients.stream().map(PutUp::clientId).toList();
    }
}
