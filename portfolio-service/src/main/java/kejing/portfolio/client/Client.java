package kejing.portfolio.client;

import java.time.LocalDate;
import kejing.chassis.money.Money;

/**
 * A client (客户) with its latest facts, and the tier that its facts at the reference date decided (SEM-15).
 *
 * @param groupId group of connected clients, null where it stands alone
 * @param incumbent who is responsible as core banking has it, null if nobody
 * @param developedBy who brought the client to the bank, null if unknown
 * @param asOf the day that the facts are of
 * @param referenceDate the day whose facts decided the tier
 * @param groupLoans outstanding loans of the whole group on that day, which decided the tier (T-06)
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
        LocalDate asOf,
        LocalDate referenceDate,
        ClientTier tier,
        Money groupLoans,
        String tierSchemeId) {

    /** The group that decides tier and cap; a client without one is its own group. */
    public String groupOrSelf() {
        return groupId == null ? clientId : groupId;
    }

    /** The same facts with the tier that the entry decided. */
    Client tieredBy(TierEntry entry) {
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
                asOf,
                entry.referenceDate(),
                entry.tier(),
                entry.groupLoans(),
                entry.schemeId());
    }
}
