package kejing.grading.ladder;

import kejing.chassis.problem.Text;

/**
 * How evaluations move (R17).
 *
 * @param annual moves the grade
 * @param quarterly sets the treatment of the next quarter only
 */
public record EvaluationRules(MoveRule annual, MoveRule quarterly) {
    public EvaluationRules {
        LadderRules.require(
                annual != null && quarterly != null,
                Text.of("须填写年度与季度考核的升降规则", "Both the annual and the quarterly rule are needed"));
    }

    public MoveRule of(Cadence cadence) {
        return switch (cadence) {
            case ANNUAL -> annual;
            case QUARTERLY -> quarterly;
        };
    }
}
