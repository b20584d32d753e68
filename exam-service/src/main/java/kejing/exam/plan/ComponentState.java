package kejing.exam.plan;

/** The state of a component (R3): a missing part is never a zero. */
public enum ComponentState {
    /** 已评分. */
    SCORED,
    /** 缺考: no total, not ranked. */
    ABSENT,
    /** 缓考: may sit the reserve paper until the ranking is frozen. */
    EXCUSED,
    /** 作废: disqualifies. */
    VOID,
    /** 未申报, experience only: counts 0.00 and is still ranked. */
    NOT_CLAIMED
}
