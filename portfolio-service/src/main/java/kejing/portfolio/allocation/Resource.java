package kejing.portfolio.allocation;

/** What is shared out fairly (A-04, G-08), and its unit. */
public enum Resource {
    /** Outstanding loans, in units of ten thousand yuan (万元). */
    LOAN,
    /** Deposits, in units of ten thousand yuan (万元). */
    DEPOSIT,
    /** Number of clients led. */
    CLIENTS,
    /** Number of difficult clients led. */
    DIFFICULT,
    /** Number of clients led with a non-performing loan. */
    NON_PERFORMING,
    /** Number of small clients led with a large deposit. */
    PREMIUM;

    /** Whether shares divide it (amounts), or the lead counts for the whole (heads, SEM-7). */
    public boolean isAmount() {
        return this == LOAN || this == DEPOSIT;
    }
}
