package kejing.performance.incentive.rest;

import java.util.List;
import kejing.performance.incentive.PayLedger;
import kejing.performance.incentive.PayRun;
import kejing.performance.incentive.PayRunState;
import kejing.performance.incentive.PayRuns.PersonStatement;
import kejing.performance.incentive.PayStatement;

/**
 * A person's statement.
 *
 * @param deferred the person's instalments of every period, as they stand now
 * @param ledger the person's rows of every period, the oldest first
 */
public record PayStatementView(
        String periodId,
        int run,
        String schemeId,
        PayRunState state,
        String staffId,
        String name,
        String branchId,
        PayStatement statement,
        List<PayLedger.DeferredPay> deferred,
        List<PayLedger.PayEntry> ledger) {

    static PayStatementView of(PayRun run, PersonStatement person, PayLedger ledger) {
        return new PayStatementView(
                run.periodId(),
                run.run(),
                run.schemeId(),
                run.state(),
                person.staffId(),
                person.name(),
                person.branchId(),
                person.statement(),
                ledger.deferredOf(person.staffId()),
                ledger.of(person.staffId()));
    }
}
