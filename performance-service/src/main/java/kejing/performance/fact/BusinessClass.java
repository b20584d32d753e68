package kejing.performance.fact;

import kejing.chassis.problem.Text;

/** A business class (业务类别): one decay factor k0 is computed for each class of a relationship manager (P-02, P-11). */
public enum BusinessClass {
    LOANS("贷款", "loans"),
    BILLS("票据贴现", "discounted bills"),
    DEPOSITS("存款", "deposits"),
    FEES("中间业务", "fees"),
    INTERNATIONAL("国际结算", "international settlement"),
    GUARANTEES("承兑与保函", "acceptances and guarantees"),
    WEALTH("代理与理财", "agency and wealth products"),
    OTHER("其他业务", "other business");

    private final Text title;

    BusinessClass(String zh, String en) {
        title = Text.of(zh, en);
    }

    public Text title() {
        return title;
    }
}
