package kejing.grading.ladder;

import kejing.chassis.problem.Text;

/**
 * A level that the bank has beside the ladder (序列外), such as the veteran relationship manager (资深, Q-13). It is
 * declared so that it can be shown; nobody is placed on it or evaluated into it.
 *
 * @param grades how many grades it has
 */
public record OutsideLevel(String code, Text name, int grades) {
    public OutsideLevel {
        LadderRules.requireCode(code);
        LadderRules.requireText(name, code);
        LadderRules.require(
                grades >= 1, Text.of("序列外层级“%s”至少要有一级", "Level \"%s\" outside the ladder needs a grade", code));
    }
}
