package kejing.performance.costpool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.chassis.audit.Audit;
import kejing.chassis.csv.CsvFile;
import kejing.chassis.csv.CsvRow;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Text;
import kejing.performance.load.Freeze;
import kejing.performance.staff.Staff;

/** Takes a file of shared costs in, whole or not at all. */
@ApplicationScoped
public class ImportCostPools {

    private static final List<String> HEADER = List.of("month", "branch_id", "kind", "amount");

    private final CostPools costPools;
    private final Staff staff;
    private final Freeze freeze;
    private final Audit audit;

    ImportCostPools(CostPools costPools, Staff staff, Freeze freeze, Audit audit) {
        this.costPools = costPools;
        this.staff = staff;
        this.freeze = freeze;
        this.audit = audit;
    }

    @Transactional
    public ImportReport take(String fileName, byte[] content) {
        CsvFile file = CsvFile.read(fileName, content, HEADER);
        freeze.holdOpen();
        Set<String> branches = staff.branchIds();
        Map<Key, Integer> seen = new HashMap<>();
        List<CostPool> read = new ArrayList<>();
        for (CsvRow row : file.rows()) {
            CostPool pool = read(row, branches, seen);
            if (pool != null) {
                read.add(pool);
            }
        }
        file.refuseIfBad();
        CostPools.Change change = costPools.merge(read);
        freeze.requireOpen(change.months());
        ImportReport report = change.merged().report(file.name(), read.size());
        audit.record("import-cost-pools", "cost-pools", report);
        return report;
    }

    private static CostPool read(CsvRow row, Set<String> branches, Map<Key, Integer> seen) {
        YearMonth month = row.month("month");
        String branchId = row.text("branch_id");
        CostKind kind = row.oneOf("kind", CostKind.class);
        Money amount = row.money("amount");
        if (branchId != null && !branches.contains(branchId)) {
            row.reject("branch_id", Text.of("机构不存在，请核对机构编号", "There is no such branch; check the id"));
        }
        if (!row.bad()) {
            Integer first = seen.putIfAbsent(new Key(month, branchId, kind), row.number());
            if (first != null) {
                row.reject(
                        "branch_id",
                        Text.of(
                                "与第 %d 行重复：每个机构每月每类费用只能有一行",
                                "Row %d has it too: one row for each branch, month and kind", first));
            }
        }
        return row.bad() ? null : new CostPool(month, branchId, kind, amount);
    }

    private record Key(YearMonth month, String branchId, CostKind kind) {}
}
