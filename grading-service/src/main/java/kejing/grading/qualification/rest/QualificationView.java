package kejing.grading.qualification.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import kejing.grading.qualification.Qualification;
import kejing.grading.qualification.Tier;

/**
 * A person's qualification.
 *
 * @param active whether it lasts today
 * @param validTo the day after the last
 */
public record QualificationView(
        String staffId,
        String name,
        String branchId,
        Tier tier,
        int rank,
        BigDecimal total,
        String planId,
        LocalDate validFrom,
        LocalDate validTo,
        boolean active) {

    static QualificationView of(Qualification qualification, LocalDate today) {
        return new QualificationView(
                qualification.staffId(),
                qualification.name(),
                qualification.branchId(),
                qualification.tier(),
                qualification.rank(),
                qualification.total(),
                qualification.planId(),
                qualification.validity().from(),
                qualification.validity().to(),
                qualification.validity().contains(today));
    }
}
