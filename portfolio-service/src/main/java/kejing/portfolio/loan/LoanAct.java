package kejing.portfolio.loan;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was done about a loan. */
public record LoanAct(
        String actId,
        String accountId,
        String clientId,
        Kind kind,
        LocalDate actedOn,
        String note,
        String staffId,
        Instant recordedAt) {

    /** What was done. */
    @Schema(name = "LoanActKind")
    public enum Kind {
        /** The client was told that the loan falls due (W-16). */
        MATURITY_NOTICE(false),
        DUNNING(true),
        /** The debtor acknowledged the debt in writing; counts after the limitation as well. */
        ACKNOWLEDGED(true),
        PART_PAYMENT(true),
        LAWSUIT(true),
        /** The guarantor was called on within the guarantee. */
        GUARANTOR_CALLED(false),
        EXTENDED(false),
        /** Non-performing, handed to the preservation department (H-03). */
        HANDED_TO_PRESERVATION(false);

        private final boolean restartsLimitation;

        Kind(boolean restartsLimitation) {
            this.restartsLimitation = restartsLimitation;
        }

        public boolean restartsLimitation() {
            return restartsLimitation;
        }
    }
}
