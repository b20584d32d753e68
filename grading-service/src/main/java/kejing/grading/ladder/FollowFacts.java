package kejing.grading.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kejing.grading.evaluation.EvaluationKept;
import kejing.grading.qualification.Qualification;
import kejing.grading.qualification.QualificationsGranted;

/** Keeps the grades up to date with granted qualifications and evaluations, in the transactions that bring them. */
@ApplicationScoped
public class FollowFacts {
    private final RecalculateGrades grades;

    FollowFacts(RecalculateGrades grades) {
        this.grades = grades;
    }

    void granted(@Observes QualificationsGranted granted) {
        granted.qualifications().stream().map(Qualification::staffId).sorted().forEach(grades::of);
    }

    void evaluated(@Observes EvaluationKept kept) {
        grades.of(kept.evaluation().staffId());
    }
}
