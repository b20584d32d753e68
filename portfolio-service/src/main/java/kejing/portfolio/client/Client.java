package kejing.portfolio.client;

import java.time.LocalDate;
import kejing.chassis.money.Money;

/**
 * A client (客户) with the facts at the reference date and the tier that follows from them.
 *
 * @param groupId group of connected clients, null where it stands alone
 * @param incumbent who was responsible at the reference date, null if nobody
 * @param developedBy who brought the client to the bank, null if unknown
 * @param groupLoans outstanding loans of the whole group, which decide the tier (T-06)
 * @param tierSchemeId the version of the thresholds that was applied
 */
public record Client(
        String clientId,
        String name,
        String branchId,
        ClientCategory category,
        boolean corporate,
        Money loan,
        Money deposit,
        int difficulty,
        boolean nonPerforming,
        String incumbent,
        String developedBy,
        String groupId,
        LocalDate referenceDate,
        ClientTier tier,
        Money groupLoans,
        String tierSchemeId) {

    /** The group that decides tier and cap; a client without one is its own group. */
    public String groupOrSelf() {
        return groupId == null ? clientId : groupId;
    }

    public Client tiered(ClientTier newTier, Money newGroupLoans, String schemeId) {
        return new Client(
                clientId,
                name,
                branchId,
                category,
                corporate,
                loan,
                deposit,
                difficulty,
                nonPerforming,
                incumbent,
                developedBy,
                groupId,
                referenceDate,
                newTier,
                newGroupLoans,
                schemeId);
    }
}
