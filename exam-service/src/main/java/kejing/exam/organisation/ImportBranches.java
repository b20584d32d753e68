package kejing.exam.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kejing.chassis.audit.Audit;
import kejing.chassis.csv.CsvFile;
import kejing.chassis.csv.CsvRow;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.event.NewEvent;
import kejing.chassis.event.Outbox;
import kejing.exam.organisation.messaging.BranchChangedV1;

/** Takes a branch file (机构名册) whole or refuses it whole; only what changed is announced. */
@ApplicationScoped
public class ImportBranches {

    private static final List<String> HEADER = List.of("branch_id", "name", "head_office", "active");

    private final Branches branches;
    private final Outbox outbox;
    private final Audit audit;

    ImportBranches(Branches branches, Outbox outbox, Audit audit) {
        this.branches = branches;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    public ImportReport from(String fileName, byte[] content) {
        List<BranchDetails> given = read(CsvFile.read(fileName, content, HEADER));
        branches.lockForImport();
        Map<String, Branch> known = branches.byId();
        List<NewEvent> changes = new ArrayList<>();
        int created = 0;
        for (BranchDetails details : given) {
            Branch branch = known.get(details.branchId());
            if (branch == null) {
                branches.persist(new Branch(details));
                created++;
            } else if (branch.details().equals(details)) {
                continue;
            } else {
                branch.update(details);
            }
            changes.add(BranchChangedV1.of(details));
        }
        ImportReport report = new ImportReport(
                fileName, given.size(), created, changes.size() - created, given.size() - changes.size());
        if (!changes.isEmpty()) {
            outbox.append(changes);
            audit.record("import-branches", "branches", report);
        }
        return report;
    }

    private static List<BranchDetails> read(CsvFile file) {
        List<BranchDetails> given = new ArrayList<>();
        for (CsvRow row : file.rows()) {
            given.add(new BranchDetails(
                    BusinessId.unique(row, "branch_id"),
                    row.text("name"),
                    row.flag("head_office"),
                    row.flag("active")));
        }
        file.refuseIfBad();
        return given;
    }
}
