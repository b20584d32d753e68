package kejing.grading.committee;

/** Which lines a committee decides on (Q-21, R15). */
public enum CommitteeLevel {
    /** Everybody qualified of its branches. */
    BRANCH,
    /** The seniors of the whole bank. */
    HEAD_OFFICE
}
