package kejing.portfolio.research;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.chassis.sql.Sql;
import kejing.portfolio.deadline.ClientScope;
import kejing.portfolio.deadline.Deadline;
import kejing.portfolio.deadline.DeadlineKind;
import kejing.portfolio.deadline.DeadlineSource;
import kejing.portfolio.organisation.RelationshipManagers;
import kejing.portfolio.organisation.RelationshipManagers.RelationshipManager;
import kejing.portfolio.sight.PersonSight;

/** All reports of market research, and the deadlines of those that are missing. */
@ApplicationScoped
public class ResearchReports implements DeadlineSource {

    private final Sql sql;
    private final RelationshipManagers managers;

    ResearchReports(AgroalDataSource dataSource, RelationshipManagers managers) {
        this.sql = new Sql(dataSource);
        this.managers = managers;
    }

    /** @return false if there is a report of this person and half-year */
    boolean add(ResearchReport report) {
        return sql.update(
                        """
                        insert into research_report (report_id, staff_id, half, title, findings, file_name, sha256,
                          submitted_on, submitted_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (staff_id, half) do nothing""",
                        report.reportId(),
                        report.staffId(),
                        report.half(),
                        report.title(),
                        report.findings(),
                        report.fileName(),
                        report.sha256(),
                        report.submittedOn(),
                        Timestamp.from(report.submittedAt()))
                == 1;
    }

    /** The reports of these persons for these half-years, by person and half-year. */
    public Map<String, Map<String, ResearchReport>> of(List<String> staffIds, List<HalfYear> halves) {
        Map<String, Map<String, ResearchReport>> reports = new HashMap<>();
        sql.list(
                        """
                        select report_id, staff_id, half, title, findings, file_name, sha256, submitted_on, submitted_at
                        from research_report where staff_id = any (?) and half = any (?)""",
                        ResearchReports::read,
                        staffIds.toArray(String[]::new),
                        halves.stream().map(HalfYear::toString).toArray(String[]::new))
                .forEach(report -> reports.computeIfAbsent(report.staffId(), id -> new HashMap<>())
                        .put(report.half(), report));
        return reports;
    }

    @Override
    public List<Deadline> open(ClientScope scope, LocalDate until) {
        List<RelationshipManager> owing = managers.active(scope.branchId(), scope.staffId()).stream()
                .filter(one -> one.since() != null
                        && (scope.actor().bankWide()
                                || PersonSight.reads(scope.actor(), one.staffId(), one.branchId())))
                .toList();
        Set<String> there = new HashSet<>(sql.list(
                "select staff_id || ' ' || half from research_report where staff_id = any (?)",
                row -> row.getString(1),
                (Object) owing.stream().map(RelationshipManager::staffId).toArray(String[]::new)));
        List<Deadline> open = new ArrayList<>();
        for (RelationshipManager one : owing) {
            for (HalfYear half : ResearchPolicy.owed(one.since(), until)) {
                String ref = one.staffId() + " " + half;
                if (!half.lastDay().isAfter(until) && !there.contains(ref)) {
                    open.add(Deadline.ofPerson(
                            DeadlineKind.RESEARCH_REPORT, ref, half.toString(), one.staffId(), half.lastDay()));
                }
            }
        }
        return open;
    }

    private static ResearchReport read(ResultSet row) throws SQLException {
        return new ResearchReport(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getTimestamp(9).toInstant());
    }
}
