package kejing.portfolio.client;

import java.time.LocalDate;
import kejing.chassis.money.Money;

/**
 * The tier of a client as decided on one day, with the facts that decided it (SEM-15). It holds until the client's next entry.
 *
 * @param loan the client's own outstanding loans on that day
 * @param groupId its group of connected clients on that day, null where it stood alone
 * @param groupLoans outstanding loans of the whole group, the measure of T-06
 * @param schemeId the version of the thresholds that was applied
 */
public record TierEntry(
        String clientId,
        LocalDate referenceDate,
        ClientCategory category,
        Money loan,
        String groupId,
        ClientTier tier,
        Money groupLoans,
        String schemeId) {

    /** What the facts of a client say of its tier, not decided yet. */
    static TierEntry undecided(Client facts) {
        return new TierEntry(
                facts.clientId(), facts.asOf(), facts.category(), facts.loan(), facts.groupId(), null, null, null);
    }

    String groupOrSelf() {
        return groupId == null ? clientId : groupId;
    }

    TierEntry decided(ClientTier newTier, Money newGroupLoans, String newSchemeId) {
        return new TierEntry(clientId, referenceDate, category, loan, groupId, newTier, newGroupLoans, newSchemeId);
    }
}
