package kejing.grading.candidate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * One part of a candidate's exam: a state and, only when it was scored, points (R3).
 *
 * @param state what happened
 * @param score points, null unless SCORED
 */
public record Component(ComponentState state, BigDecimal score) {

    public Component {
        requireNonNull(state, "state");
        if (state == ComponentState.SCORED && score == null) {
            throw Problem.rule("score-missing", Text.of("已评分的部分必须填写分数", "A scored part needs its score"));
        }
        if (state != ComponentState.SCORED && score != null && score.signum() != 0) {
            throw Problem.rule(
                            "score-without-state",
                            new Text(
                                    "状态为“%s”的部分不能有分数 %s".formatted(state.label().zh(), score.toPlainString()),
                                    "A part that is %s cannot have the score %s"
                                            .formatted(state.label().en(), score.toPlainString())))
                    .with("state", state);
        }
        score = state == ComponentState.SCORED ? score : null;
    }

    public static Component scored(String score) {
        return new Component(ComponentState.SCORED, new BigDecimal(score));
    }

    public static Component without(ComponentState state) {
        return new Component(state, null);
    }

    public boolean is(ComponentState other) {
        return state == other;
    }
}
