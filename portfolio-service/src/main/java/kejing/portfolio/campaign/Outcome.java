package kejing.portfolio.campaign;

/** What came of a contact in a campaign. */
public enum Outcome {
    NOT_REACHED,
    INTERESTED,
    APPLIED,
    SIGNED,
    DECLINED
}
