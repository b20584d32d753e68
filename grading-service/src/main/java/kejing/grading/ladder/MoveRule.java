package kejing.grading.ladder;

import java.math.BigDecimal;
import kejing.chassis.problem.Text;

/**
 * By how much an evaluation's score moves (Q-17, R17).
 *
 * @param liftFrom least score that lifts, inclusive; empty if no score lifts
 * @param lowerBelow scores below this lower, exclusive; empty if no score lowers
 * @param steps most steps of one move, 1 in the rulebook
 */
public record MoveRule(BigDecimal liftFrom, BigDecimal lowerBelow, int steps) {
    public MoveRule {
        LadderRules.require(
                steps >= 1 && steps <= 12,
                Text.of("每次升降档数须为 1 至 12，不能是 %d", "One move is 1 to 12 steps, not %d", steps));
        LadderRules.require(
                liftFrom == null || lowerBelow == null || liftFrom.compareTo(lowerBelow) >= 0,
                Text.of("晋升分数线不得低于降级分数线", "The score that lifts must not be below the score that lowers"));
    }

    /** Steps up (positive) or down (negative) for a score. */
    public int move(BigDecimal score) {
        if (liftFrom != null && score.compareTo(liftFrom) >= 0) {
            return steps;
        }
        return lowerBelow != null && score.compareTo(lowerBelow) < 0 ? -steps : 0;
    }

    /** The two lines in words, for explanations. */
    Text lines() {
        var up = liftFrom == null ? "—" : liftFrom.toPlainString();
        var down = lowerBelow == null ? "—" : lowerBelow.toPlainString();
        return Text.of("晋升线 %s、降级线 %s", "lifted from %s, lowered below %s", up, down);
    }
}
