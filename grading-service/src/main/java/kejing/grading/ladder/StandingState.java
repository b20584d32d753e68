package kejing.grading.ladder;

import kejing.chassis.problem.Text;

/** Where a person's qualification stands on a day (R16), as far as the ladder needs to know. */
public enum StandingState {
    NONE("无资格", "none"),
    ACTIVE("有效", "active"),
    SUSPENDED("暂停", "suspended"),
    EXPIRED("已到期", "expired"),
    REVOKED("已撤销", "revoked");

    private final Text label;

    StandingState(String zh, String en) {
        label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
