package kejing.exam.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kejing.chassis.audit.Audit;
import kejing.chassis.csv.CsvFile;
import kejing.chassis.csv.CsvRow;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.event.NewEvent;
import kejing.chassis.event.Outbox;
import kejing.chassis.identity.Directory;
import kejing.chassis.problem.Text;
import kejing.exam.Roles;
import kejing.exam.organisation.messaging.StaffMemberChangedV1;

/**
 * Takes a staff file (员工名册) whole or refuses it whole. A person's roles at every door follow from it at once; only what
 * changed is announced. Nobody is deactivated who holds open clients (H-04).
 */
@ApplicationScoped
public class ImportStaff {

    private static final List<String> HEADER =
            List.of("staff_id", "name", "branch_id", "subject", "roles", "joined_on", "active");
    private static final Set<String> ROLES = Set.of(
            Roles.EMPLOYEE,
            Roles.RELATIONSHIP_MANAGER,
            Roles.BRANCH_HEAD,
            Roles.MARKETING,
            Roles.HR,
            Roles.EXAMINER,
            Roles.COMMITTEE,
            Roles.AUDITOR);

    private final Staff staff;
    private final Branches branches;
    private final Holdings holdings;
    private final Directory directory;
    private final Outbox outbox;
    private final Audit audit;

    ImportStaff(Staff staff, Branches branches, Holdings holdings, Directory directory, Outbox outbox, Audit audit) {
        this.staff = staff;
        this.branches = branches;
        this.holdings = holdings;
        this.directory = directory;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    public ImportReport from(String fileName, byte[] content) {
        CsvFile file = CsvFile.read(fileName, content, HEADER);
        staff.lockForImport();
        Map<String, StaffMember> known = staff.everybody();
        List<StaffDetails> given = read(file, known);
        List<NewEvent> changes = new ArrayList<>();
        int created = 0;
        for (StaffDetails details : given) {
            StaffMember member = known.get(details.staffId());
            if (member == null) {
                member = new StaffMember(details);
                staff.persist(member);
                created++;
            } else if (member.details().equals(details)) {
                continue;
            } else {
                member.update(details);
            }
            directory.put(member.person());
            changes.add(StaffMemberChangedV1.of(details));
        }
        ImportReport report = new ImportReport(
                fileName, given.size(), created, changes.size() - created, given.size() - changes.size());
        if (!changes.isEmpty()) {
            outbox.append(changes);
            audit.record("import-staff", "staff", report);
        }
        return report;
    }

    private List<StaffDetails> read(CsvFile file, Map<String, StaffMember> known) {
        Set<String> branchIds = branches.ids();
        Map<String, String> holderOfSubject = new HashMap<>();
        known.values().forEach(member -> holderOfSubject.put(member.details().subject(), member.staffId()));
        Map<String, Holding> held = holdings.of(known.keySet());
        List<StaffDetails> given = new ArrayList<>();
        for (CsvRow row : file.rows()) {
            String staffId = BusinessId.unique(row, "staff_id");
            String name = row.text("name");
            String branchId = row.text("branch_id");
            String subject = row.unique("subject");
            Set<String> roles = roles(row);
            LocalDate joinedOn = row.date("joined_on");
            boolean active = row.flag("active");
            if (branchId != null && !branchIds.contains(branchId)) {
                row.reject("branch_id", new Text("机构不存在，请先导入机构名册", "no such branch; import the branch first"));
            }
            if (subject != null
                    && !holderOfSubject
                            .getOrDefault(subject, String.valueOf(staffId))
                            .equals(staffId)) {
                row.reject("subject", new Text("该登录账号已属于其他员工", "this account already belongs to another person"));
            }
            boolean leaves = !active
                    && known.containsKey(staffId)
                    && known.get(staffId).details().active();
            if (leaves && held.containsKey(staffId)) {
                held.get(staffId).obstacle().ifPresent(why -> row.reject("active", why));
            }
            if (!row.bad()) {
                given.add(new StaffDetails(staffId, subject, name, branchId, roles, joinedOn, active));
            }
        }
        file.refuseIfBad();
        return given;
    }

    /** The roles of the row; everybody on the staff is an employee. */
    private static Set<String> roles(CsvRow row) {
        Set<String> roles = new TreeSet<>(Set.of(Roles.EMPLOYEE));
        String listed = row.optionalText("roles");
        if (listed != null) {
            for (String role : listed.split(";")) {
                if (ROLES.contains(role.strip())) {
                    roles.add(role.strip());
                } else {
                    row.reject(
                            "roles",
                            Text.of(
                                    "没有角色“%s”；可用角色：%s，多个角色以分号分隔",
                                    "there is no role \"%s\"; known are %s, separated by semicolons",
                                    role.strip(),
                                    String.join(" ", new TreeSet<>(ROLES))));
                }
            }
        }
        return roles;
    }
}
