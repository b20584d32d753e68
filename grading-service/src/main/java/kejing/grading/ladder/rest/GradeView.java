package kejing.grading.ladder.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kejing.chassis.problem.Text;
import kejing.grading.ladder.GradeReason;
import kejing.grading.ladder.Ladder;
import kejing.grading.ladder.LadderRules;
import kejing.grading.ladder.Position;
import kejing.grading.ladder.RecordedSpan;
import kejing.grading.qualification.QualificationState;
import kejing.grading.qualification.Tier;

/**
 * A person's grade over a stretch of days.
 *
 * @param ownGrade what placements and annual evaluations have led to
 * @param treatedAs the same with the quarter's treatment
 * @param grade what counts: the lower of treatedAs and what the qualification opens; empty if no grade does
 * @param step number of the grade's position from the bottom
 * @param payBand if HR has entered one
 * @param title what the person is called towards clients
 * @param to the day after the last; empty if there is no end yet
 * @param recordedTo when this was replaced as what we know; empty while it is
 * @param trace how it came about
 */
public record GradeView(
        String staffId,
        String name,
        String branchId,
        String type,
        Text typeName,
        String ownGrade,
        String treatedAs,
        String grade,
        Text gradeName,
        String level,
        Integer step,
        String payBand,
        Text title,
        QualificationState standing,
        Tier tier,
        LocalDate from,
        LocalDate to,
        GradeReason reason,
        Text reasonName,
        String periodId,
        String schemeId,
        Instant recordedFrom,
        Instant recordedTo,
        List<Text> trace) {

    static GradeView of(RecordedSpan recorded, LadderRules rules) {
        var span = recorded.span();
        var type = rules.type(span.type());
        var position = Optional.ofNullable(span.grade()).map(Ladder.of(rules)::at);
        return new GradeView(
                recorded.staffId(),
                recorded.name(),
                recorded.branchId(),
                span.type(),
                type.name(),
                span.ownGrade(),
                span.treatedAs(),
                span.grade(),
                position.map(Position::name).orElse(null),
                span.level(),
                span.step(),
                span.grade() == null ? null : type.payBands().get(span.grade()),
                position.map(Position::title).orElse(null),
                span.standing().state(),
                span.standing().tier(),
                span.from(),
                span.to(),
                span.reason(),
                span.reason().label(),
                span.periodId(),
                span.schemeId(),
                recorded.recordedFrom(),
                recorded.recordedTo(),
                span.trace());
    }
}
