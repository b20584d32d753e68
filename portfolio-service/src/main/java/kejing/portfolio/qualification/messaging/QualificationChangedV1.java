package kejing.portfolio.qualification.messaging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import kejing.portfolio.qualification.QualificationStanding;
import kejing.portfolio.qualification.QualificationTier;

/** What we need of {@code kejing.grading.qualification-changed.v1}. */
record QualificationChangedV1(String staffId, LocalDate effectiveFrom, String state, QualificationTier tier) {

    static final String TYPE = "kejing.grading.qualification-changed.v1";

    QualificationChangedV1 {
        requireNonNull(staffId, "staffId");
        requireNonNull(effectiveFrom, "effectiveFrom");
        requireNonNull(state, "state");
        requireNonNull(tier, "tier");
    }

    QualificationStanding standing() {
        return new QualificationStanding(staffId, effectiveFrom, state, tier);
    }
}
