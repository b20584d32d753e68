package kejing.portfolio.allocation;

import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;

/**
 * One client in a plan: who holds it before, who after, and why.
 *
 * @param handover whether it changes hands; a client that nobody held before does not
 * @param proposed whom the engine proposed, where people gave the client to somebody else; else null
 * @param exception the rule that the client is excepted from by a recorded reason, or null
 */
public record PlanLine(
        String clientId,
        String branchId,
        ClientTier tier,
        Holders holders,
        Holders incumbent,
        boolean handover,
        LineExplanation explanation,
        Holders proposed,
        Rule exception) {

    static PlanLine of(AllocationClient client, Holders holders, LineExplanation explanation) {
        return new PlanLine(
                client.clientId(),
                client.branchId(),
                client.tier(),
                holders,
                client.incumbent(),
                changesHands(client.incumbent(), holders),
                explanation,
                null,
                null);
    }

    /** The line after people gave the client to others; back with those whom the engine proposed, it is as before. */
    PlanLine given(Holders others, Rule excepted) {
        Holders original = proposed == null ? holders : proposed;
        return new PlanLine(
                clientId,
                branchId,
                tier,
                others,
                incumbent,
                changesHands(incumbent, others),
                explanation,
                original.equals(others) ? null : original,
                excepted);
    }

    PlanLine explained(LineExplanation anew) {
        return new PlanLine(clientId, branchId, tier, holders, incumbent, handover, anew, proposed, exception);
    }

    private static boolean changesHands(Holders incumbent, Holders holders) {
        return !incumbent.isNobody() && !incumbent.equals(holders);
    }
}
