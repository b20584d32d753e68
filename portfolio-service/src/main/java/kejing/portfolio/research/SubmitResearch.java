package kejing.portfolio.research;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;

/** A manager hands in the report of a half-year, once (W-02). */
@ApplicationScoped
public class SubmitResearch {

    private final ResearchReports reports;
    private final Audit audit;
    private final BusinessDay businessDay;
    private final Clock clock;
    private final IdSource ids;

    SubmitResearch(ResearchReports reports, Audit audit, BusinessDay businessDay, Clock clock, IdSource ids) {
        this.reports = reports;
        this.audit = audit;
        this.businessDay = businessDay;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * @param fileName null without a file, then {@code sha256} is null as well
     * @throws Problem 409 if there is a report of the half-year, 422 if it has not begun or only one of name and hash is given
     */
    @Transactional
    public ResearchReport submit(
            HalfYear half, String title, String findings, String fileName, String sha256, Actor actor) {
        LocalDate today = businessDay.today();
        if (half.firstDay().isAfter(today)) {
            throw Problem.rule(
                    "research-half", Text.of("%s 尚未开始，今天是 %s。", "%s has not begun; today is %s.", half, today));
        }
        if ((fileName == null) != (sha256 == null)) {
            throw Problem.rule(
                    "research-file", Text.of("附件名称与 SHA-256 须同时填写。", "A file has both a name and its SHA-256."));
        }
        ResearchReport report = new ResearchReport(
                ids.next().toString(),
                actor.personId(),
                half.toString(),
                title.strip(),
                findings.strip(),
                fileName,
                sha256,
                today,
                clock.instant());
        if (!reports.add(report)) {
            throw Problem.state("research-submitted", Text.of("%s 的调研报告已提交。", "The report of %s was handed in.", half));
        }
        audit.record("submit-research", "research-report/" + report.reportId(), Map.of("half", half.toString()));
        return report;
    }
}
