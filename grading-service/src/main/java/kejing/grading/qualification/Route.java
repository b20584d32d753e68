package kejing.grading.qualification;

import kejing.chassis.problem.Text;

/** By what a qualification was granted. */
public enum Route {
    /** A passed exam. */
    EXAM("考试", "exam"),
    /** Average deposits after a failed exam: provisional (Q-08, R11). */
    DEPOSITS("日均存款认定", "average deposits");

    private final Text label;

    Route(String zh, String en) {
        label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
