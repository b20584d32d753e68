package kejing.grading.qualification.messaging;

import java.math.BigDecimal;
import java.time.LocalDate;
import kejing.grading.qualification.Qualification;
import kejing.grading.qualification.Tier;

/** A person is qualified from a date on; {@code validTo} is the day after the last. */
public record QualificationGrantedV1(
        String staffId,
        String branchId,
        String planId,
        Tier tier,
        int rank,
        BigDecimal total,
        LocalDate validFrom,
        LocalDate validTo) {

    public static final String TYPE = "kejing.grading.qualification-granted.v1";

    static QualificationGrantedV1 of(Qualification granted) {
        return new QualificationGrantedV1(
                granted.staffId(),
                granted.branchId(),
                granted.planId(),
                granted.tier(),
                granted.rank(),
                granted.total(),
                granted.validity().from(),
                granted.validity().to());
    }
}
