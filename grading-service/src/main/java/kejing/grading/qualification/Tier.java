package kejing.grading.qualification;

import kejing.chassis.problem.Text;

/** The level of a qualified relationship manager (等级, Q-07). */
public enum Tier {
    SENIOR("高级", "senior"),
    INTERMEDIATE("中级", "intermediate"),
    JUNIOR("初级", "junior");

    private final Text label;

    Tier(String zh, String en) {
        label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
