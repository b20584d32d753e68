package kejing.portfolio.servicecase;

/** Where a case stands. */
public enum CaseState {
    /** 已受理: with the person who recorded it. */
    RECEIVED,
    /** 转办中: offered to another unit or person; the offerer still owns it (W-19). */
    RELAYED,
    /** 承办中: accepted by the present owner. */
    ACCEPTED,
    /** 已办结: with its handling record, until the client is told and it is closed. */
    RESOLVED,
    /** 已归档. */
    CLOSED;

    public boolean unresolved() {
        return this != RESOLVED && this != CLOSED;
    }
}
