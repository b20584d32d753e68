package kejing.grading.act;

import kejing.chassis.problem.Text;

/** What HR can propose for a person; a second person decides. */
public enum ActKind {
    /** Puts a person on the ladder, or on another type or grade of it (定级). */
    PLACEMENT("定级", "placement"),
    SUSPENSION("暂停资格", "suspension of the qualification"),
    LIFTING("恢复资格", "lifting of the suspension"),
    REVOCATION("撤销资格", "revocation of the qualification"),
    /** Renews a qualification that comes to its end, by recorded evidence (R16). */
    RENEWAL("资格续期", "renewal of the qualification"),
    /** Grants the provisional junior qualification by deposits (Q-08, R11). */
    PROVISIONAL("认定暂定初级资格", "grant of the provisional junior qualification"),
    /** Records what becomes of marketing staff without a qualification; nothing follows by itself. */
    UNQUALIFIED("无资格人员处理意见", "opinion on staff without a qualification");

    private final Text label;

    ActKind(String zh, String en) {
        label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
