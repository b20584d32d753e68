package kejing.portfolio.client;

/** What an account is (账户种类). */
public enum AccountKind {
    LOAN,
    TERM_DEPOSIT,
    DEMAND_DEPOSIT
}
