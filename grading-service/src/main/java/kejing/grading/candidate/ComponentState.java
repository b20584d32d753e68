package kejing.grading.candidate;

import kejing.chassis.problem.Text;

/** What happened to one part of the exam (R3). A part without a score is never the same as a part with zero. */
public enum ComponentState {
    SCORED("已评分", "scored"),
    ABSENT("缺考", "absent"),
    EXCUSED("准假缓考", "excused"),
    VOID("成绩作废", "void"),
    NOT_CLAIMED("未申报", "not claimed");

    private final Text label;

    ComponentState(String zh, String en) {
        label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
