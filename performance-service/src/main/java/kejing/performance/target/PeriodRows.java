package kejing.performance.target;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kejing.chassis.csv.CsvRow;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/** Checks what rows about a person in a period have in common: both exist, and no key stands twice. */
final class PeriodRows {

    private final Targets targets;
    private final Set<String> staff;
    private final Map<String, Optional<Targets.PeriodOfFile>> periods = new HashMap<>();
    private final Map<List<String>, Integer> seen = new HashMap<>();

    PeriodRows(Targets targets, Set<String> staff) {
        this.targets = targets;
        this.staff = staff;
    }

    /** The row's period, or null with an error recorded. */
    Targets.PeriodOfFile period(CsvRow row) {
        String periodId = row.text("period_id");
        if (periodId == null) {
            return null;
        }
        Optional<Targets.PeriodOfFile> period = periods.computeIfAbsent(periodId, targets::period);
        if (period.isEmpty()) {
            row.reject("period_id", Text.of("考核期不存在，请先建立考核期", "There is no such period; open it first"));
        }
        return period.orElse(null);
    }

    /** The row's member of staff, or null with an error recorded. */
    String staffId(CsvRow row) {
        String staffId = row.text("staff_id");
        if (staffId != null && !staff.contains(staffId)) {
            row.reject("staff_id", Text.of("人员不存在，请核对工号", "There is no such member of staff; check the id"));
        }
        return staffId;
    }

    void rejectTwice(CsvRow row, String column, String... key) {
        if (row.bad()) {
            return;
        }
        Integer first = seen.putIfAbsent(List.of(key), row.number());
        if (first != null) {
            row.reject(column, Text.of("与第 %d 行重复，请只保留一行", "Row %d has it too; keep one of them", first));
        }
    }

    /** @throws Problem 409 if something would change in a period that is no longer open */
    void requireOpen(List<String> changedPeriods) {
        for (String periodId : changedPeriods) {
            if (periods.get(periodId).filter(Targets.PeriodOfFile::open).isEmpty()) {
                throw Problem.state(
                                "period-frozen",
                                Text.of(
                                        "考核期“%s”已冻结，目标与指标不得变更；请走更正流程",
                                        "Period \"%s\" is frozen: targets and indicators cannot change; ask for a"
                                                + " correction",
                                        periodId))
                        .with("periodId", periodId);
            }
        }
    }
}
