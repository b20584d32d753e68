package kejing.performance.incentive;

import java.time.Instant;
import java.time.LocalDate;
import kejing.chassis.money.Money;

/**
 * Everybody's pay for a closed period, made by one person and decided by another (发薪批次).
 *
 * @param run number within the period, from 1; a rejected run is followed by another
 * @param version of the period's result that it was computed from
 * @param hash of all statements: what is approved
 */
public record PayRun(
        String periodId,
        int run,
        int version,
        String schemeId,
        PayRunState state,
        String hash,
        LocalDate payDay,
        String madeBy,
        Instant madeAt,
        String decidedBy,
        Instant decidedAt,
        int statements,
        PayTotals totals) {

    /** Sums of the statements. */
    public record PayTotals(
            Money earned,
            Money deferred,
            Money released,
            Money advanced,
            Money netted,
            Money carriedForward,
            Money payable) {}
}
