package kejing.grading.qualification.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import kejing.chassis.problem.Text;
import kejing.grading.qualification.Qualification;
import kejing.grading.qualification.QualificationSpan;
import kejing.grading.qualification.QualificationState;
import kejing.grading.qualification.Qualifications;
import kejing.grading.qualification.Route;
import kejing.grading.qualification.Tier;

/**
 * How a person's qualification stands on a day.
 *
 * @param grant number of the grant that counts on the day
 * @param rank of the exam; empty by deposits
 * @param validTo the day after the last
 * @param since first day of this state
 * @param until the day after the last of this state; empty if it has no end
 * @param cause what began the state
 * @param active whether the person may be a relationship manager by it: active or provisional
 */
public record QualificationView(
        String staffId,
        String name,
        String branchId,
        long grant,
        Tier tier,
        Text tierName,
        Integer rank,
        BigDecimal total,
        String planId,
        Route route,
        int renewal,
        LocalDate validFrom,
        LocalDate validTo,
        QualificationState state,
        Text stateName,
        LocalDate since,
        LocalDate until,
        String cause,
        boolean active) {

    static QualificationView of(Qualifications.Standing standing) {
        return of(standing.qualification(), standing.span());
    }

    private static QualificationView of(Qualification granted, QualificationSpan span) {
        return new QualificationView(
                granted.staffId(),
                granted.name(),
                granted.branchId(),
                granted.number(),
                granted.tier(),
                granted.tier().label(),
                granted.rank(),
                granted.total(),
                granted.planId(),
                granted.route(),
                granted.renewal(),
                granted.validity().from(),
                granted.validity().to(),
                span.state(),
                span.state().label(),
                span.from(),
                span.to(),
                span.cause(),
                span.state().holds());
    }
}
