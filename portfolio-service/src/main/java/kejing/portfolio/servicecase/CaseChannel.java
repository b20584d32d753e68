package kejing.portfolio.servicecase;

/** How a case reached the bank. */
public enum CaseChannel {
    COUNTER,
    PHONE,
    ONLINE,
    LETTER
}
