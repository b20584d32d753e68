package kejing.portfolio.deadline;

/** What is to be done by a deadline. */
public enum DeadlineKind {
    /** A client is to be visited (W-01). */
    VISIT,
    /** What was agreed at a visit. */
    NEXT_STEP,
    /** The maturity notice of a loan (W-16). */
    MATURITY_NOTICE,
    /** A loan is to be dunned before the limitation of the claim (W-08). */
    LIMITATION,
    /** The guarantor is to be called on before the guarantee lapses (W-08). */
    GUARANTEE,
    /** An entry of a ledger is to be completed (W-20, W-21, W-23). */
    LEDGER,
    /** Monthly statements of a cooperation agreement (V-04). */
    STATEMENTS,
    /** An action of the yearly marketing plan of a client (W-15). */
    MARKETING_ACTION,
    /** The report of market research of a half-year, owed by a person (W-02). */
    RESEARCH_REPORT
}
