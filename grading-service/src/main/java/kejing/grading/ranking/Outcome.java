package kejing.grading.ranking;

import kejing.chassis.problem.Text;

/** How the exam ended for a candidate (R3, R9). Only the qualified are ranked. */
public enum Outcome {
    QUALIFIED("合格", "qualified"),
    FAILED("不合格", "failed"),
    INCOMPLETE("成绩不完整", "incomplete"),
    DISQUALIFIED("取消资格", "disqualified");

    private final Text label;

    Outcome(String zh, String en) {
        label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
