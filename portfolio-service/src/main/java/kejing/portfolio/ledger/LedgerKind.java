package kejing.portfolio.ledger;

/** A ledger that is kept by hand. */
public enum LedgerKind {
    /** Irregular loans, connected guarantees, concentrated use (W-06). */
    HIGH_RISK,
    /** How a non-performing loan is to be cleared (W-07). */
    CLEARING_PLAN,
    /** Assets taken for debt (W-09). */
    DEBT_FOR_ASSET,
    /** Paid out to the borrower's counterparty, on the day of disbursement (W-20). */
    TRUSTED_PAYMENT,
    /** Invoices to be obtained and verified after an acceptance bill (W-21). */
    VAT_INVOICE,
    /** Registration, mortgage of land and building, authority of the board (W-23). */
    CHECK
}
