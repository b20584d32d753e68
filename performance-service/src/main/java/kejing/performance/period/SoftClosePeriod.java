package kejing.performance.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.rest.ContentHash;
import kejing.chassis.rest.Versions;
import kejing.chassis.scheme.Scheme;
import kejing.performance.load.Freeze;
import kejing.performance.profitability.ProfitCells;
import kejing.performance.scheme.PerformanceScheme;
import kejing.performance.scheme.PerformanceSchemes;

/**
 * Computes a period and freezes it (初结): inputs, parameters and results are signed by one hash, which a second person must
 * name to close it. Refused if the scoreboard does not tie to the bank.
 */
@ApplicationScoped
public class SoftClosePeriod {

    private final Periods periods;
    private final Evaluations evaluations;
    private final ProfitCells profitCells;
    private final InputsReader inputsReader;
    private final BankProfitFromFacts bankProfit;
    private final PerformanceSchemes schemes;
    private final Freeze freeze;
    private final Audit audit;
    private final Clock clock;

    SoftClosePeriod(
            Periods periods,
            Evaluations evaluations,
            ProfitCells profitCells,
            InputsReader inputsReader,
            BankProfitFromFacts bankProfit,
            PerformanceSchemes schemes,
            Freeze freeze,
            Audit audit,
            Clock clock) {
        this.periods = periods;
        this.evaluations = evaluations;
        this.profitCells = profitCells;
        this.inputsReader = inputsReader;
        this.bankProfit = bankProfit;
        this.schemes = schemes;
        this.freeze = freeze;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Period softClose(String periodId, String ifMatch, Actor maker) {
        freeze.holdFrozen();
        Period period = periods.requireLocked(periodId);
        Versions.check(ifMatch, period.tag());
        period.requireState(PeriodState.OPEN);
        Scheme<PerformanceScheme> scheme = schemes.byId(period.schemeId());
        PeriodInputs inputs = inputsReader.of(period);
        PeriodResult result = new PeriodCalculation(period.span(), scheme.parameters()).of(inputs);
        BankTie tie = new BankTie(
                bankProfit.of(period.span(), scheme.parameters().taxes()),
                result.profit().scoreboardTotal(),
                result.profit().unattributed());
        int version = period.resultVersion() + 1;
        List<EvaluationSheet> sheets = result.evaluations().stream()
                .map(evaluation -> EvaluationSheet.of(period, version, evaluation))
                .toList();
        String hash = ContentHash.of(new Snapshot(
                periodId,
                period.from(),
                period.to(),
                version,
                scheme.schemeId(),
                scheme.hash(),
                InputsHash.of(inputs),
                profitCells.save(periodId, version, result.profit()),
                tie,
                sheets));
        evaluations.add(sheets);
        period.softClose(tie, sheets.size(), hash, maker, clock.instant());
        periods.flush();
        audit.record("soft-close-period", "period/" + periodId, hash);
        return period;
    }

    /** What the hash signs. */
    private record Snapshot(
            String periodId,
            LocalDate from,
            LocalDate to,
            int version,
            String schemeId,
            String schemeHash,
            String inputsHash,
            String profitHash,
            BankTie tie,
            List<EvaluationSheet> evaluations) {}
}
