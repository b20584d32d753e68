package kejing.grading.ladder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.grading.qualification.QualificationState;
import kejing.grading.qualification.Standing;
import kejing.grading.qualification.Tier;

/** Asks where one evaluation would lead, by the same rules as the real ones. */
public final class TryEvaluation {
    private TryEvaluation() {}

    /** The answer; paid is empty if the qualification opens no grade of the type. */
    public record Tried(
            Position before, Position reached, Optional<Position> paid, GradeReason reason, List<Text> trace) {}

    /** @throws Problem 422 if the scheme has no such type or grade, or the type has no grades */
    public static Tried by(
            LadderRules rules,
            String typeCode,
            String grade,
            Tier tier,
            String branchId,
            Cadence cadence,
            BigDecimal score) {
        var type = rules.type(typeCode);
        var position = Ladder.of(rules).at(grade);
        if (!type.graded()) {
            throw Problem.rule(
                    "type-without-grades",
                    Text.of(
                            "%1$s不设等级，不参加客户经理考核",
                            "A %2$s has no grades and is not evaluated",
                            type.name().zh(),
                            type.name().en()));
        }
        var standing = tier == null ? Standing.NONE : new Standing(QualificationState.ACTIVE, tier);
        var move = new GradeMovePolicy(rules)
                .move(
                        position,
                        type,
                        standing,
                        cadence,
                        rules.evaluationIn(branchId).of(cadence),
                        Optional.ofNullable(score));
        var paid = new CeilingPolicy(rules).paid(standing, move.to(), type);
        var trace = new ArrayList<>(List.of(move.why()));
        trace.add(Text.of(
                "当日资格：%1$s；执行等级：%3$s",
                "Qualification on the day: %2$s; the grade that counts: %4$s",
                standing.words().zh(),
                standing.words().en(),
                paid.map(found -> found.name().zh()).orElse("无"),
                paid.map(found -> found.name().en()).orElse("none")));
        return new Tried(position, move.to(), paid, move.reason(), List.copyOf(trace));
    }
}
