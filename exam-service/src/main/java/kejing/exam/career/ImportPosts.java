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
import kejing.chassis.problem.Text;
import kejing.exam.organisation.Branches;
import kejing.exam.organisation.Staff;

/** Takes a file of dated posts (任职记录) whole or refuses it whole. Plans past registration keep the points they had. */
@ApplicationScoped
public class ImportPosts {

    private static final List<String> HEADER =
            List.of("staff_id", "post", "branch_id", "from", "to", "appointment_document");

    private final PostsHeld posts;
    private final Staff staff;
    private final Branches branches;
    private final Audit audit;

    ImportPosts(PostsHeld posts, Staff staff, Branches branches, Audit audit) {
        this.posts = posts;
        this.staff = staff;
        this.branches = branches;
        this.audit = audit;
    }

    @Transactional
    public ImportReport from(String fileName, byte[] content) {
        Map<PostHeld.Id, PostHeld> given = read(CsvFile.read(fileName, content, HEADER));
        posts.lockForImport();
        Map<PostHeld.Id, PostHeld> known = posts.all();
        int created = 0;
        int changed = 0;
        for (PostHeld post : given.values()) {
            PostHeld stored = known.get(post.id());
            if (stored == null) {
                posts.persist(post);
                created++;
            } else if (stored.updateFrom(post)) {
                changed++;
            }
        }
        ImportReport report =
                new ImportReport(fileName, given.size(), created, changed, given.size() - created - changed);
        if (created + changed > 0) {
            audit.record("import-posts", "posts", report);
        }
        return report;
    }

    private Map<PostHeld.Id, PostHeld> read(CsvFile file) {
        Set<String> staffIds = staff.ids();
        Set<String> branchIds = branches.ids();
        Map<PostHeld.Id, PostHeld> given = new LinkedHashMap<>();
        for (CsvRow row : file.rows()) {
            String staffId = CareerRows.staffId(row, staffIds);
            Post post = row.oneOf("post", Post.class);
            String branchId = row.text("branch_id");
            if (branchId != null && !branchIds.contains(branchId)) {
                row.reject("branch_id", new Text("机构不存在，请先导入机构名册", "no such branch; import the branch first"));
            }
            LocalDate from = row.date("from");
            LocalDate to = CareerRows.end(row, from);
            String document = row.optionalText("appointment_document");
            if (!row.bad()) {
                PostHeld.Id id = new PostHeld.Id(staffId, post, branchId, from);
                if (given.putIfAbsent(id, new PostHeld(id, to, document)) != null) {
                    CareerRows.rejectRepeated(row);
                }
            }
        }
        file.refuseIfBad();
        return given;
    }
}
