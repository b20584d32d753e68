package kejing.performance.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.audit.Audit;
import kejing.chassis.csv.CsvFile;
import kejing.chassis.csv.CsvRow;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Text;
import kejing.performance.load.Freeze;
import kejing.performance.scorecard.Target;
import kejing.performance.staff.Staff;

/** Takes a file of targets in, whole or not at all. */
@ApplicationScoped
public class ImportTargets {

    private static final List<String> HEADER =
            List.of("period_id", "staff_id", "rorac", "deposit_average", "loan_average");

    private final Targets targets;
    private final Staff staff;
    private final Freeze freeze;
    private final Audit audit;

    ImportTargets(Targets targets, Staff staff, Freeze freeze, Audit audit) {
        this.targets = targets;
        this.staff = staff;
        this.freeze = freeze;
        this.audit = audit;
    }

    @Transactional
    public ImportReport take(String fileName, byte[] content) {
        CsvFile file = CsvFile.read(fileName, content, HEADER);
        freeze.holdOpen();
        PeriodRows periodRows = new PeriodRows(targets, staff.ids());
        List<Targets.TargetRow> read = new ArrayList<>();
        for (CsvRow row : file.rows()) {
            Targets.TargetRow target = read(row, periodRows);
            if (target != null) {
                read.add(target);
            }
        }
        file.refuseIfBad();
        Targets.Change change = targets.mergeTargets(read);
        periodRows.requireOpen(change.periods());
        ImportReport report = change.merged().report(file.name(), read.size());
        audit.record("import-targets", "targets", report);
        return report;
    }

    private static Targets.TargetRow read(CsvRow row, PeriodRows periodRows) {
        Targets.PeriodOfFile period = periodRows.period(row);
        String staffId = periodRows.staffId(row);
        Money rorac = row.money("rorac");
        Money depositAverage = plan(row, "deposit_average");
        Money loanAverage = plan(row, "loan_average");
        if (period != null && staffId != null) {
            periodRows.rejectTwice(row, "staff_id", period.periodId(), staffId);
        }
        return row.bad()
                ? null
                : new Targets.TargetRow(period.periodId(), staffId, new Target(rorac, depositAverage, loanAverage));
    }

    private static Money plan(CsvRow row, String column) {
        Money plan = row.money(column);
        if (plan != null && plan.isNegative()) {
            row.reject(column, Text.of("计划不得为负，无计划请填 0.00", "A plan cannot be negative; write 0.00 for none"));
        }
        return plan;
    }
}
