package kejing.portfolio.client;

import kejing.chassis.money.Money;

/**
 * Decides the tier of a client from the outstanding loans of its group at the reference date.
 *
 * <p>Rules T-01 (large), T-02 (medium), T-03 (small), T-04 (the gap is UNTIERED, never dropped), T-06 / G-07 (measure:
 * group outstanding loans), X-08 (exactly ten million is large). Amounts are compared exactly, in fen, unrounded.
 */
public record TierPolicy(TierThresholds thresholds) {

    public ClientTier tierOf(ClientCategory category, Money groupLoans) {
        if (category == ClientCategory.INSTITUTIONAL_DEPOSIT) {
            return ClientTier.INSTITUTIONAL;
        }
        long fen = groupLoans.fen();
        if (fen >= thresholds.largeFrom().fen()) {
            return ClientTier.LARGE;
        }
        if (fen >= thresholds.mediumFrom().fen()) {
            return ClientTier.MEDIUM;
        }
        return fen <= thresholds.smallUpTo().fen() ? ClientTier.SMALL : ClientTier.UNTIERED;
    }

    /** The rule that decided, for the trace. */
    public String ruleOf(ClientTier tier) {
        return switch (tier) {
            case LARGE -> "T-01";
            case MEDIUM -> "T-02";
            case SMALL -> "T-03";
            case UNTIERED -> "T-04";
            case INSTITUTIONAL -> "A-10";
        };
    }
}
