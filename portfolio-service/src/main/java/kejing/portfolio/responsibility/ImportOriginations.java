package kejing.portfolio.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.chassis.audit.Audit;
import kejing.chassis.csv.CsvFile;
import kejing.chassis.csv.CsvRow;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.ContentHash;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.organisation.Staff;

/**
 * Takes a file of who originated which loan whole or not at all. A loan that is known already may only be repeated as it
 * is: a row that says otherwise refuses the file.
 */
@ApplicationScoped
public class ImportOriginations {

    private static final List<String> HEADER = List.of("loan_id", "client_id", "staff_id", "originated_on");

    private final Originations originations;
    private final Staff staff;
    private final Audit audit;
    private final BusinessDay day;
    private final Clock clock;

    ImportOriginations(Originations originations, Staff staff, Audit audit, BusinessDay day, Clock clock) {
        this.originations = originations;
        this.staff = staff;
        this.audit = audit;
        this.day = day;
        this.clock = clock;
    }

    @Transactional
    public ImportReport take(String fileName, byte[] content, Actor actor) {
        String name = fileName == null || fileName.isBlank() ? "originations.csv" : fileName;
        CsvFile file = CsvFile.read(name, content, HEADER);
        originations.lock();
        List<Origination> rows = read(file);
        Map<String, Origination> known =
                originations.byLoan(rows.stream().map(Origination::loanId).toList());
        List<Origination> added =
                rows.stream().filter(row -> !known.containsKey(row.loanId())).toList();
        originations.add(added, actor.subject(), clock.instant());
        ImportReport report = new ImportReport(name, rows.size(), added.size(), 0, rows.size() - added.size());
        audit.record(
                "import-originations",
                "originations/" + name,
                Map.of("content", ContentHash.of(content), "report", report));
        return report;
    }

    private List<Origination> read(CsvFile file) {
        List<String> loans = new ArrayList<>();
        List<String> named = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (CsvRow row : file.rows()) {
            Row read = new Row(
                    row, row.unique("loan_id"), row.text("client_id"), row.text("staff_id"), row.date("originated_on"));
            if (!row.bad()) {
                rows.add(read);
                loans.add(read.loanId());
                named.add(read.clientId());
            }
        }
        Set<String> knownClients = originations.knownClients(named);
        Set<String> knownStaff = staff.ids();
        Map<String, Origination> known = originations.byLoan(loans);
        List<Origination> originations = new ArrayList<>();
        for (Row row : rows) {
            row.check(knownClients, knownStaff, known.get(row.loanId()), day.today());
            originations.add(row.origination());
        }
        file.refuseIfBad();
        return originations;
    }

    private record Row(CsvRow csv, String loanId, String clientId, String staffId, LocalDate originatedOn) {

        Origination origination() {
            return new Origination(loanId, clientId, staffId, originatedOn);
        }

        void check(Set<String> clients, Set<String> staff, Origination known, LocalDate today) {
            if (!clients.contains(clientId)) {
                csv.reject("client_id", new Text("客户不存在，请先导入客户", "no such client; import the clients first"));
            }
            if (!staff.contains(staffId)) {
                csv.reject("staff_id", new Text("员工不存在，请先导入员工名册", "no such member of staff; import the staff first"));
            }
            if (originatedOn.isAfter(today)) {
                csv.reject("originated_on", new Text("发放日期不得晚于今天", "a loan is not originated in the future"));
            }
            if (known != null && !known.equals(origination())) {
                csv.reject(
                        "loan_id",
                        Text.of(
                                "该笔贷款的放款责任人已登记为 %s（%s），不可变更",
                                "the loan is recorded as originated by %s on %s, which never changes",
                                known.staffId(),
                                known.originatedOn()));
            }
        }
    }
}
