package kejing.exam.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kejing.chassis.audit.Audit;
import kejing.chassis.csv.CsvFile;
import kejing.chassis.csv.CsvRow;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Text;

/**
 * Takes a score file (成绩表) whole or refuses it whole. A component whose state is empty keeps what was entered before, so
 * written scores and interview marks may come in two files.
 */
@ApplicationScoped
public class ImportScores {

    private static final List<String> HEADER =
            List.of("staff_id", "written_state", "written", "interview_state", "conduct", "expression", "adaptability");
    private static final int SCALE = 2;

    private final ExamPlans plans;
    private final Candidates candidates;
    private final Audit audit;

    ImportScores(ExamPlans plans, Candidates candidates, Audit audit) {
        this.plans = plans;
        this.candidates = candidates;
        this.audit = audit;
    }

    @Transactional
    public ImportReport from(String planId, String fileName, byte[] content, Actor examiner) {
        ExamPlan plan = plans.locked(planId);
        plan.require(PlanState.MARKING);
        Map<String, Candidate> registered = candidates.of(planId).stream()
                .collect(Collectors.toMap(candidate -> candidate.id().staffId(), Function.identity()));
        Map<Candidate, EnteredMarks> given = read(CsvFile.read(fileName, content, HEADER), plan.caps(), registered);
        int created = 0;
        int changed = 0;
        for (Map.Entry<Candidate, EnteredMarks> entry : given.entrySet()) {
            Candidate candidate = entry.getKey();
            boolean first = candidate.writtenBy() == null && candidate.interviewBy() == null;
            if (candidate.mark(entry.getValue().over(candidate), examiner.subject())) {
                created += first ? 1 : 0;
                changed += first ? 0 : 1;
            }
        }
        ImportReport report =
                new ImportReport(fileName, given.size(), created, changed, given.size() - created - changed);
        if (created + changed > 0) {
            candidates.flush();
            audit.record("import-scores", "exam-plan/" + planId, report);
        }
        return report;
    }

    private static Map<Candidate, EnteredMarks> read(CsvFile file, ScoreCaps caps, Map<String, Candidate> registered) {
        Map<Candidate, EnteredMarks> given = new LinkedHashMap<>();
        for (CsvRow row : file.rows()) {
            String staffId = row.unique("staff_id");
            Candidate candidate = staffId == null ? null : registered.get(staffId);
            if (staffId != null && candidate == null) {
                row.reject("staff_id", new Text("该员工未报名本次考试", "this person is not a candidate of the plan"));
            }
            EnteredMarks marks = new EnteredMarks(written(row), interview(row));
            if (!row.bad()) {
                marks.faults(caps).forEach(fault -> row.reject(fault.field(), fault.remedy()));
            }
            if (!row.bad()) {
                given.put(candidate, marks);
            }
        }
        file.refuseIfBad();
        return given;
    }

    private static WrittenMark written(CsvRow row) {
        if (isEmpty(row, "written_state", "written")) {
            return null;
        }
        return new WrittenMark(row.oneOf("written_state", ComponentState.class), row.optionalDecimal("written", SCALE));
    }

    private static InterviewMark interview(CsvRow row) {
        if (isEmpty(row, "interview_state", "conduct", "expression", "adaptability")) {
            return null;
        }
        return new InterviewMark(
                row.oneOf("interview_state", ComponentState.class),
                row.optionalDecimal("conduct", SCALE),
                row.optionalDecimal("expression", SCALE),
                row.optionalDecimal("adaptability", SCALE));
    }

    private static boolean isEmpty(CsvRow row, String... columns) {
        return Arrays.stream(columns).allMatch(column -> row.optionalText(column) == null);
    }
}
