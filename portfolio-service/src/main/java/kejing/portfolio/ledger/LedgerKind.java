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
    CHECK,
    /** Use of funds, operations and security of a loan after it was paid out (W-17). */
    POST_LOAN_CHECK,
    /** What the checks of a period came to (W-24). */
    POST_LOAN_SUMMARY,
    /** The class of a loan and what it rests on (W-24). */
    FIVE_CLASS,
    /** The bank's books against the company's (W-24). */
    RECONCILIATION,
    /** A sign of risk, told to the superior (W-05). */
    EARLY_WARNING,
    /** Credit households and villages (信用户、信用村): evaluation, yearly re-inspection, proposed removal (W-10). */
    CREDIT_RATING,
    /** Money and papers fetched or brought (W-11). */
    DOOR_TO_DOOR,
    /** Registration of assigned receivables: range, term and invoices are stated (W-22). */
    FACTORING
}
