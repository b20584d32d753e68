package kejing.performance.period.rest;

import java.time.Instant;
import java.time.LocalDate;
import kejing.chassis.identity.Actor;
import kejing.chassis.money.Money;
import kejing.performance.period.Period;
import kejing.performance.period.PeriodState;
import kejing.performance.profitability.Unattributed;

/**
 * A period as it is shown. The totals of the bank are shown to bank-wide roles only, and only once it is computed.
 *
 * @param version number of the frozen result; 0 while open
 * @param staff how many relationship managers were evaluated
 */
public record PeriodView(
        String periodId,
        String title,
        LocalDate from,
        LocalDate to,
        String schemeId,
        PeriodState state,
        int version,
        String hash,
        int staff,
        Money bankTotal,
        Money scoreboardTotal,
        UnattributedView unattributed,
        String submittedBy,
        Instant submittedAt,
        String closedBy,
        Instant closedAt) {

    /** What belongs to no relationship manager, CNY; {@code unallocatedCost} is a cost and is taken off. */
    public record UnattributedView(Money noHolder, Money unallocatedCost, Money decayRetained, Money total) {

        static UnattributedView of(Unattributed unattributed) {
            return unattributed == null
                    ? null
                    : new UnattributedView(
                            unattributed.noHolder(),
                            unattributed.unallocatedCost(),
                            unattributed.decayRetained(),
                            unattributed.total());
        }
    }

    static PeriodView of(Period period, Actor reader) {
        boolean totals = reader.bankWide();
        return new PeriodView(
                period.periodId(),
                period.title(),
                period.from(),
                period.to(),
                period.schemeId(),
                period.state(),
                period.resultVersion(),
                period.hash(),
                period.staffCount(),
                totals ? period.bankTotal() : null,
                totals ? period.scoreboardTotal() : null,
                totals ? UnattributedView.of(period.unattributed()) : null,
                period.submittedBy(),
                period.submittedAt(),
                period.closedBy(),
                period.closedAt());
    }
}
