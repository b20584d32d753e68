package kejing.portfolio.servicecase;

/** What somebody came with. */
public enum CaseKind {
    /** 投诉: revisited by sample (S-03). */
    COMPLAINT,
    /** 咨询 */
    INQUIRY,
    /** 故障 */
    FAULT,
    /** 申请: accepted, or returned with a reason (W-33). */
    APPLICATION
}
