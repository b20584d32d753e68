package kejing.performance.scorecard;

/** How an indicator's points come about (计分方式). */
public enum IndicatorRule {
    /** RORAC against its target (B-03, G-17, SEM-8). */
    RORAC_TO_TARGET,
    /** Average daily deposits against plan (B-04). */
    DEPOSIT_PLAN,
    /** Average daily loans against plan (B-04). */
    LOAN_PLAN,
    /** Average non-performing loans ÷ average loans, by the banded table (B-05, SEM-11). */
    NPL_BANDS,
    /** Points that somebody measured and delivered by file, 0 to 150. */
    IMPORTED
}
