package kejing.grading.appeal;

/** The way of an appeal. */
public enum AppealState {
    OPEN,
    DISMISSED,
    UPHELD
}
