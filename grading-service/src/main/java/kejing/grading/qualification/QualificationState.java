package kejing.grading.qualification;

import kejing.chassis.problem.Text;

/** Where a qualification stands on a day (R16); {@link #NONE} is the standing of a person who never had one. */
public enum QualificationState {
    NONE("无资格", "none"),
    ACTIVE("有效", "active"),
    /** The junior qualification by deposits: it holds, for a time, and opens no large or medium client (R11). */
    PROVISIONAL("暂定", "provisional"),
    SUSPENDED("暂停", "suspended"),
    EXPIRED("已到期", "expired"),
    REVOKED("已撤销", "revoked"),
    /** A later grant has taken its place. */
    SUPERSEDED("已由新资格取代", "superseded");

    private final Text label;

    QualificationState(String zh, String en) {
        label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }

    /** Whether the person may be a relationship manager by it. */
    public boolean holds() {
        return this == ACTIVE || this == PROVISIONAL;
    }

    /** Whether nothing can come after it. */
    boolean ended() {
        return this == EXPIRED || this == REVOKED || this == SUPERSEDED;
    }
}
