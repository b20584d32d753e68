package kejing.portfolio.servicecase;

/** What is done with a case; each act is an entry of its record. */
public enum CaseAct {
    RECORD,
    RELAY,
    ACCEPT,
    REFUSE,
    RESPOND,
    PAUSE,
    RESUME,
    RESOLVE,
    CLOSE
}
