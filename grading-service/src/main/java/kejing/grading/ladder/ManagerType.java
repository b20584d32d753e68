package kejing.grading.ladder;

import java.util.Map;
import kejing.chassis.problem.Text;

/**
 * A type of relationship manager (客户经理类别, Q-12) and its part of the ladder.
 *
 * @param from code of the lowest position of the type; empty if the type has no grades (专业经理)
 * @param to code of the highest position; empty if the type has no grades
 * @param payBands position to pay band, as far as HR has entered it (G-03)
 */
public record ManagerType(String code, Text name, String from, String to, Map<String, String> payBands) {
    public ManagerType {
        LadderRules.requireCode(code);
        LadderRules.requireText(name, code);
        LadderRules.require(
                (from == null) == (to == null),
                Text.of(
                        "类别“%s”须同时填写最低与最高等级，或都不填",
                        "Type \"%s\" needs both a lowest and a highest position, or neither", code));
        payBands = payBands == null ? Map.of() : Map.copyOf(payBands);
    }

    /** Whether managers of the type have grades and are evaluated (Q-14: specialist managers are not). */
    public boolean graded() {
        return from != null;
    }
}
