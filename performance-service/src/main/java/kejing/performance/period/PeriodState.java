package kejing.performance.period;

/** The states of a period (考核期状态); only forward (SEM-12). */
public enum PeriodState {
    /** Facts, targets and indicators may change. */
    OPEN,
    /** Computed and frozen, on display until a second person closes it. */
    SOFT_CLOSED,
    /** Final; a correction is a new version. */
    CLOSED
}
