package kejing.portfolio.agreement;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A cooperation agreement.
 *
 * @param endsOn the day on which it ends, excluded
 * @param statementDay day of the next month by which the statement of a month is due, 1 to 28
 * @param services what the company prefers us for (V-06)
 */
@Schema(name = "CooperationAgreement")
public record Agreement(
        String agreementId,
        String clientId,
        String clientName,
        String branchId,
        LocalDate signedOn,
        LocalDate endsOn,
        boolean lends,
        Terms terms,
        int statementDay,
        List<Service> services) {

    /** What a company may prefer us for (V-06). */
    @Schema(name = "PreferredService")
    public enum Service {
        INTERNATIONAL_SETTLEMENT,
        FOREIGN_EXCHANGE,
        PAYROLL,
        CARDS,
        RESTRUCTURING,
        MERGERS,
        ADVISORY,
        BUDGET_AUDIT,
        APPRAISAL
    }
}
