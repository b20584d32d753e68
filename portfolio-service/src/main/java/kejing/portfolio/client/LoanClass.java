package kejing.portfolio.client;

/** The five classes of a loan (五级分类), best first. */
public enum LoanClass {
    PASS,
    SPECIAL_MENTION,
    SUBSTANDARD,
    DOUBTFUL,
    LOSS
}
