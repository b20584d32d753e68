package kejing.portfolio.allocation;

import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;

/**
 * One client in a plan: who holds it before, who after, and why.
 *
 * @param handover whether it changes hands; a client that nobody held before does not
 */
public record PlanLine(
        String clientId,
        String branchId,
        ClientTier tier,
        Holders holders,
        Holders incumbent,
        boolean handover,
        LineExplanation explanation) {

    static PlanLine of(AllocationClient client, Holders holders, LineExplanation explanation) {
        boolean handover = !client.incumbent().isNobody() && !client.incumbent().equals(holders);
        return new PlanLine(
                client.clientId(),
                client.branchId(),
                client.tier(),
                holders,
                client.incumbent(),
                handover,
                explanation);
    }
}
