package kejing.grading.unqualified.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kejing.chassis.problem.Text;
import kejing.grading.act.ActState;
import kejing.grading.deposits.RouteFinding;
import kejing.grading.qualification.QualificationState;
import kejing.grading.unqualified.UnqualifiedStaff;

/**
 * A member of marketing staff without a qualification.
 *
 * @param state of the qualification on the day
 * @param planId the latest published exam; empty if there is none
 * @param actId the latest opinion proposed or approved; empty if there is none
 * @param route whether deposits of the year before the exam would open the alternative route; only of a single person
 */
public record UnqualifiedView(
        String staffId,
        String name,
        String branchId,
        QualificationState state,
        Text stateName,
        String planId,
        LocalDate cutOffDate,
        String outcome,
        BigDecimal total,
        UUID actId,
        ActState actState,
        RouteFinding route) {

    static UnqualifiedView of(UnqualifiedStaff.Entry entry, RouteFinding route) {
        var exam = entry.exam();
        var opinion = entry.opinion();
        return new UnqualifiedView(
                entry.staffId(),
                entry.name(),
                entry.branchId(),
                entry.state(),
                entry.state().label(),
                exam.map(UnqualifiedStaff.Exam::planId).orElse(null),
                exam.map(UnqualifiedStaff.Exam::cutOffDate).orElse(null),
                exam.map(UnqualifiedStaff.Exam::outcome).orElse(null),
                exam.map(UnqualifiedStaff.Exam::total).orElse(null),
                opinion.map(UnqualifiedStaff.Opinion::actId).orElse(null),
                opinion.map(UnqualifiedStaff.Opinion::state).orElse(null),
                route);
    }
}
