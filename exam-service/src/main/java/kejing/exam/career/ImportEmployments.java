package kejing.exam.career;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.chassis.audit.Audit;
import kejing.chassis.csv.CsvFile;
import kejing.chassis.csv.CsvRow;
import kejing.chassis.csv.ImportReport;
import kejing.exam.organisation.Staff;

/** Takes a file of employments in finance (金融从业经历) whole or refuses it whole. */
@ApplicationScoped
public class ImportEmployments {

    private static final List<String> HEADER = List.of("staff_id", "institution", "from", "to");

    private final Employments employments;
    private final Staff staff;
    private final Audit audit;

    ImportEmployments(Employments employments, Staff staff, Audit audit) {
        this.employments = employments;
        this.staff = staff;
        this.audit = audit;
    }

    @Transactional
    public ImportReport from(String fileName, byte[] content) {
        Map<Employment.Id, Employment> given = read(CsvFile.read(fileName, content, HEADER));
        employments.lockForImport();
        Map<Employment.Id, Employment> known = employments.all();
        int created = 0;
        int changed = 0;
        for (Employment employment : given.values()) {
            Employment stored = known.get(employment.id());
            if (stored == null) {
                employments.persist(employment);
                created++;
            } else if (stored.updateFrom(employment)) {
                changed++;
            }
        }
        ImportReport report =
                new ImportReport(fileName, given.size(), created, changed, given.size() - created - changed);
        if (created + changed > 0) {
            audit.record("import-employments", "employments", report);
        }
        return report;
    }

    private Map<Employment.Id, Employment> read(CsvFile file) {
        Set<String> staffIds = staff.ids();
        Map<Employment.Id, Employment> given = new LinkedHashMap<>();
        for (CsvRow row : file.rows()) {
            String staffId = CareerRows.staffId(row, staffIds);
            String institution = row.text("institution");
            LocalDate from = row.date("from");
            LocalDate to = CareerRows.end(row, from);
            if (!row.bad()) {
                Employment.Id id = new Employment.Id(staffId, institution, from);
                if (given.putIfAbsent(id, new Employment(id, to)) != null) {
                    CareerRows.rejectRepeated(row);
                }
            }
        }
        file.refuseIfBad();
        return given;
    }
}
