package kejing.grading.candidate;

import kejing.chassis.problem.Text;

/** The three parts of the qualification exam. */
public enum Part {
    WRITTEN("笔试", "written"),
    INTERVIEW("面试", "interview"),
    EXPERIENCE("工作经历", "experience");

    private final Text label;

    Part(String zh, String en) {
        label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
