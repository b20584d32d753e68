package kejing.exam.career;

import kejing.chassis.problem.Text;

/**
 * The posts that earn experience points (任职): branch president (支行行长), branch vice president (支行副行长) and
 * supervisor of marketing, credit or savings (营销、信贷、储蓄主管). Source: Q-05.
 */
public enum Post {
    PRESIDENT(Class.LEADERSHIP, new Text("支行行长", "branch president")),
    VICE_PRESIDENT(Class.LEADERSHIP, new Text("支行副行长", "branch vice president")),
    SUPERVISOR(Class.SUPERVISION, new Text("营销（信贷、储蓄）主管", "supervisor of marketing, credit or savings"));

    /** Posts of one class share one yearly rate, and their time is counted together (R4). */
    public enum Class {
        LEADERSHIP,
        SUPERVISION
    }

    private final Class postClass;
    private final Text title;

    Post(Class postClass, Text title) {
        this.postClass = postClass;
        this.title = title;
    }

    public boolean isLeadership() {
        return postClass == Class.LEADERSHIP;
    }

    /** The name of the post as the notice prints it. */
    public Text title() {
        return title;
    }
}
