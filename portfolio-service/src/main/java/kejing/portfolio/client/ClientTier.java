package kejing.portfolio.client;

/**
 * The tier of a client (客户等级). Decided by {@link TierPolicy} at the reference date, T-01 to T-04; institutional
 * deposit clients stand beside the loan tiers.
 */
public enum ClientTier {
    LARGE,
    MEDIUM,
    SMALL,
    /** Between small and medium: in no tier of the rulebook (G-05). Listed in every plan until the bank decides. */
    UNTIERED,
    INSTITUTIONAL;

    /** One of the key clients of A-06: a relationship manager may lead only one of these. */
    public boolean isKey() {
        return this == LARGE || this == MEDIUM;
    }

    /** Bound to the branch that manages the client while the territory is hard. */
    public boolean isTerritorial() {
        return this == SMALL || this == UNTIERED;
    }
}
