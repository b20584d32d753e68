package kejing.performance.fact;

import kejing.chassis.problem.Text;

/** A business class (业务类别): one decay factor k0 is computed for each class of a relationship manager (P-11). */
public enum BusinessClass {
    LOANS("贷款", "loans"),
    DEPOSITS("存款", "deposits"),
    FEES("中间业务", "fees");

    private final Text title;

    BusinessClass(String zh, String en) {
        title = Text.of(zh, en);
    }

    public Text title() {
        return title;
    }
}
