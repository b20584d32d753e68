package kejing.performance.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.chassis.audit.Audit;
import kejing.chassis.csv.CsvFile;
import kejing.chassis.csv.CsvRow;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.problem.Text;
import kejing.performance.load.Freeze;
import kejing.performance.scheme.PerformanceSchemes;
import kejing.performance.staff.Staff;

/** Takes a file of indicator values in, whole or not at all; which indicators there are is the period's scheme's matter. */
@ApplicationScoped
public class ImportIndicators {

    private static final List<String> HEADER = List.of("period_id", "staff_id", "indicator", "value");
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(150);

    private final Targets targets;
    private final Staff staff;
    private final PerformanceSchemes schemes;
    private final Freeze freeze;
    private final Audit audit;

    ImportIndicators(Targets targets, Staff staff, PerformanceSchemes schemes, Freeze freeze, Audit audit) {
        this.targets = targets;
        this.staff = staff;
        this.schemes = schemes;
        this.freeze = freeze;
        this.audit = audit;
    }

    @Transactional
    public ImportReport take(String fileName, byte[] content) {
        CsvFile file = CsvFile.read(fileName, content, HEADER);
        freeze.holdOpen();
        PeriodRows periodRows = new PeriodRows(targets, staff.ids());
        Map<String, Set<String>> codes = new HashMap<>();
        List<Targets.IndicatorRow> read = new ArrayList<>();
        for (CsvRow row : file.rows()) {
            Targets.IndicatorRow value = read(row, periodRows, codes);
            if (value != null) {
                read.add(value);
            }
        }
        file.refuseIfBad();
        Targets.Change change = targets.mergeIndicators(read);
        periodRows.requireOpen(change.periods());
        ImportReport report = change.merged().report(file.name(), read.size());
        audit.record("import-indicators", "indicators", report);
        return report;
    }

    private Targets.IndicatorRow read(CsvRow row, PeriodRows periodRows, Map<String, Set<String>> codes) {
        Targets.PeriodOfFile period = periodRows.period(row);
        String staffId = periodRows.staffId(row);
        String indicator = row.text("indicator");
        BigDecimal value = row.decimal("value", 2);
        if (value != null && (value.signum() < 0 || value.compareTo(HIGHEST) > 0)) {
            row.reject("value", Text.of("指标分值应在 0 至 150 之间", "An indicator's points are 0 to 150"));
        }
        if (period != null && indicator != null) {
            Set<String> known = codes.computeIfAbsent(
                    period.schemeId(),
                    schemeId -> schemes.byId(schemeId).parameters().scorecard().importedCodes());
            if (!known.contains(indicator)) {
                row.reject(
                        "indicator",
                        Text.of(
                                "考核方案中没有此导入指标，可用：%s",
                                "The period's scheme takes no such indicator; it takes %s", String.join(", ", known)));
            }
        }
        if (period != null && staffId != null && indicator != null) {
            periodRows.rejectTwice(row, "indicator", period.periodId(), staffId, indicator);
        }
        return row.bad() ? null : new Targets.IndicatorRow(period.periodId(), staffId, indicator, value);
    }
}
