package kejing.grading.ladder;

import java.math.BigDecimal;
import java.util.Optional;
import kejing.chassis.problem.Text;
import kejing.grading.qualification.Standing;

/**
 * Where one evaluation leads (Q-17, R17): up or down by the scheme's lines, within the type's range, into a higher level
 * only with the qualification for it. A missing evaluation never lifts and never lowers.
 */
public final class GradeMovePolicy {
    private final Ladder ladder;
    private final CeilingPolicy ceiling;

    public GradeMovePolicy(LadderRules rules) {
        this.ladder = Ladder.of(rules);
        this.ceiling = new CeilingPolicy(rules);
    }

    /**
     * Where it leads.
     *
     * @param why one sentence with the score, the lines and the result
     */
    public record Move(Position to, GradeReason reason, Text why) {}

    public Move move(
            Position at,
            ManagerType type,
            Standing standing,
            Cadence cadence,
            MoveRule rule,
            Optional<BigDecimal> score) {
        if (score.isEmpty()) {
            return new Move(
                    at,
                    GradeReason.EVALUATION_MISSING,
                    Text.of(
                            "缺%1$s考核结果，不予晋升，等级%3$s不变",
                            "There is no %2$s evaluation, so nothing moves up; %4$s stays",
                            cadence.label().zh(),
                            cadence.label().en(),
                            at.name().zh(),
                            at.name().en()));
        }
        int asked = rule.move(score.get());
        var to = at;
        boolean blocked = false;
        for (int moved = 0; moved < Math.abs(asked) && !blocked && within(type, to, asked); moved++) {
            var next = ladder.at(to.number() + Integer.signum(asked));
            blocked = next.rankOfLevel() > to.rankOfLevel() && !ceiling.opens(standing, next);
            to = blocked ? to : next;
        }
        var reason = blocked && to.equals(at) ? GradeReason.QUALIFICATION_NEEDED : reason(cadence, at, to);
        return new Move(to, reason, why(at, to, standing, cadence, rule, score.get(), blocked));
    }

    private boolean within(ManagerType type, Position at, int asked) {
        var edge = ladder.at(asked > 0 ? type.to() : type.from());
        return asked > 0 ? at.number() < edge.number() : at.number() > edge.number();
    }

    private static GradeReason reason(Cadence cadence, Position at, Position to) {
        int moved = Integer.compare(to.number(), at.number());
        return switch (cadence) {
            case ANNUAL -> moved > 0 ? GradeReason.PROMOTED : moved < 0 ? GradeReason.DEMOTED : GradeReason.KEPT;
            case QUARTERLY ->
                moved > 0
                        ? GradeReason.TREATMENT_RAISED
                        : moved < 0 ? GradeReason.TREATMENT_LOWERED : GradeReason.TREATMENT_KEPT;
        };
    }

    private Text why(
            Position at,
            Position to,
            Standing standing,
            Cadence cadence,
            MoveRule rule,
            BigDecimal score,
            boolean blocked) {
        var lines = rule.lines();
        var head = Text.of(
                "%1$s考核得分 %3$s（%4$s）：%6$s → %7$s",
                "The %2$s evaluation gave %3$s (%5$s): %8$s → %9$s",
                cadence.label().zh(),
                cadence.label().en(),
                score.toPlainString(),
                lines.zh(),
                lines.en(),
                at.name().zh(),
                to.name().zh(),
                at.name().en(),
                to.name().en());
        return blocked
                ? new Text(
                        head.zh() + "；升入更高层级须有相应资格，当日为" + standing.words().zh(),
                        head.en() + "; a higher level needs the qualification for it, and on that day it was: "
                                + standing.words().en())
                : head;
    }
}
