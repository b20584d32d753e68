package kejing.grading.ladder;

import kejing.chassis.problem.Text;

/** What HR can propose for a person; a second person decides. */
public enum ActKind {
    /** Puts a person on the ladder, or on another type or grade of it (定级). */
    PLACEMENT("定级", "placement"),
    SUSPENSION("暂停资格", "suspension of the qualification"),
    LIFTING("恢复资格", "lifting of the suspension"),
    REVOCATION("撤销资格", "revocation of the qualification");

    private final Text label;

    ActKind(String zh, String en) {
        label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
