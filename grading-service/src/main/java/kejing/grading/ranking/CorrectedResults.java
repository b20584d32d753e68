package kejing.grading.ranking;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.chassis.sql.Sql;
import kejing.grading.candidate.Candidate;
import kejing.grading.candidate.ComponentState;
import kejing.grading.candidate.ExamResults;
import kejing.grading.candidate.Part;

/** The results of an exam with every decided correction on top, so that a ranking can be recomputed at any time. */
@ApplicationScoped
public class CorrectedResults {
    private final ExamResults results;
    private final Sql sql;

    CorrectedResults(ExamResults results, AgroalDataSource dataSource) {
        this.results = results;
        this.sql = new Sql(dataSource);
    }

    /** The candidates as they count now. */
    public List<Candidate> candidates(String planId) {
        return List.copyOf(corrected(results.candidates(planId), stored(planId)));
    }

    /** A candidate as the candidate counts now. */
    public Candidate candidate(String planId, String staffId) {
        return candidates(planId).stream()
                .filter(candidate -> candidate.staffId().equals(staffId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("candidate", staffId));
    }

    /** @throws Problem 404 if a correction is about somebody who is no candidate */
    static Collection<Candidate> corrected(List<Candidate> candidates, List<ScoreCorrection> corrections) {
        var byStaff = new LinkedHashMap<String, Candidate>();
        candidates.forEach(candidate -> byStaff.put(candidate.staffId(), candidate));
        for (var correction : corrections) {
            var candidate = byStaff.get(correction.staffId());
            if (candidate == null) {
                throw Problem.notFound("candidate", correction.staffId());
            }
            byStaff.put(correction.staffId(), correction.applyTo(candidate));
        }
        return byStaff.values();
    }

    void add(String planId, List<ScoreCorrection> corrections, String cause, String decidedBy, Instant at) {
        sql.batch(
                """
                insert into score_correction (plan_id, staff_id, part, state, score, adaptability, cause, decided_by,
                  decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                corrections.stream()
                        .map(correction -> new Object[] {
                            planId,
                            correction.staffId(),
                            correction.part().name(),
                            correction.state().name(),
                            correction.score(),
                            correction.adaptability(),
                            cause,
                            decidedBy,
                            Timestamp.from(at)
                        })
                        .toList());
    }

    private List<ScoreCorrection> stored(String planId) {
        return sql.list(
                """
                select staff_id, part, state, score, adaptability from score_correction
                where plan_id = ? order by correction_id""",
                row -> new ScoreCorrection(
                        row.getString(1),
                        Part.valueOf(row.getString(2)),
                        ComponentState.valueOf(row.getString(3)),
                        row.getBigDecimal(4),
                        row.getBigDecimal(5)),
                planId);
    }
}
