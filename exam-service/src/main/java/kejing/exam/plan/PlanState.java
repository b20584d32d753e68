package kejing.exam.plan;

import kejing.chassis.problem.Text;

/** The life of a plan, in order; a submitted plan may be returned to marking. */
public enum PlanState {
    DRAFT(new Text("草稿", "draft")),
    OPEN(new Text("报名中", "open for registration")),
    MARKING(new Text("评分中", "marking")),
    SUBMITTED(new Text("待复核", "submitted for review")),
    FINALISED(new Text("成绩已确认", "finalised"));

    private final Text words;

    PlanState(Text words) {
        this.words = words;
    }

    /** The state in words. */
    public Text words() {
        return words;
    }
}
