package kejing.grading.ladder;

import java.util.List;
import kejing.chassis.problem.Text;

/**
 * A level of the ladder (层级), such as assistant.
 *
 * @param code short and stable, such as {@code ASSISTANT}
 * @param title what the person is called towards clients (对外称谓, Q-20)
 * @param stepsPerGrade into how many steps each grade divides; 1 in the rulebook's ladder, 6 in the 10 × 6 ladder
 * @param grades lowest first
 */
public record LadderLevel(String code, Text name, Text title, int stepsPerGrade, List<Grade> grades) {

    /** A grade of a level (级), such as assistant 3. */
    public record Grade(String code, Text name) {
        public Grade {
            LadderRules.requireCode(code);
            LadderRules.requireText(name, code);
        }
    }

    public LadderLevel {
        LadderRules.requireCode(code);
        LadderRules.requireText(name, code);
        LadderRules.requireText(title, code);
        LadderRules.require(
                grades != null && !grades.isEmpty() && stepsPerGrade >= 1 && stepsPerGrade <= 20,
                Text.of(
                        "层级“%s”至少要有一个等级，每个等级分 1 至 20 档",
                        "Level \"%s\" needs at least one grade, each of 1 to 20 steps", code));
        grades = List.copyOf(grades);
    }
}
