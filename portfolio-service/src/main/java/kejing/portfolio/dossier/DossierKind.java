package kejing.portfolio.dossier;

/** Which items a dossier needs follows from the kind of client. */
public enum DossierKind {
    /** A company, or another body, that owes a loan. */
    LOAN_CORPORATE,
    /** A person or household that owes a loan. */
    LOAN_PERSONAL,
    /** Whoever owes no loan today. */
    DEPOSIT_ONLY
}
