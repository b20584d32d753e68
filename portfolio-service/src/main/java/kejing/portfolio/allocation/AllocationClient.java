package kejing.portfolio.allocation;

import java.util.Optional;
import kejing.chassis.money.Money;
import kejing.portfolio.client.ClientCategory;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;

/**
 * A client as an allocation sees it: the facts at the reference date and who holds it today.
 *
 * @param groupId group of connected clients, or the client itself where it stands alone
 * @param difficulty 1 (easy) to 5
 * @param incumbent who holds it when the plan is drafted
 * @param developedBy who brought the client to the bank
 */
public record AllocationClient(
        String clientId,
        String branchId,
        String groupId,
        ClientTier tier,
        ClientCategory category,
        boolean corporate,
        Money loan,
        Money deposit,
        int difficulty,
        boolean nonPerforming,
        Holders incumbent,
        Optional<String> developedBy) {

    /** Counts against the corporate loan clients of A-14; every other client counts as small, each client once. */
    public boolean isCorporateLoan() {
        return corporate && category == ClientCategory.LOAN;
    }

    /** Falls under A-09: a deposit client of a branch that is none of the key clients. */
    public boolean followsDeveloper() {
        return category == ClientCategory.DEPOSIT && !tier.isKey() && developedBy.isPresent();
    }
}
