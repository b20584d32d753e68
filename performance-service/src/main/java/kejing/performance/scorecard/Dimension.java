package kejing.performance.scorecard;

import kejing.chassis.problem.Text;

/** The four weighted dimensions (维度) of the scorecard: B-01. The additional one stands beside them with weight 1. */
public enum Dimension {
    FINANCIAL("财务", "Financial"),
    CUSTOMER("客户", "Customer"),
    PROCESS("内部流程", "Internal process"),
    LEARNING("学习与创新", "Learning and innovation");

    private final Text title;

    Dimension(String zh, String en) {
        title = Text.of(zh, en);
    }

    public Text title() {
        return title;
    }
}
