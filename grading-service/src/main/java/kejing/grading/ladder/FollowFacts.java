package kejing.grading.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kejing.grading.evaluation.EvaluationKept;
import kejing.grading.qualification.QualificationChanged;

/** Keeps the grades up to date with the register and with evaluations, in the transactions that change them. */
@ApplicationScoped
public class FollowFacts {
    private final RecalculateGrades grades;

    FollowFacts(RecalculateGrades grades) {
        this.grades = grades;
    }

    void qualified(@Observes QualificationChanged changed) {
        grades.of(changed.staffId());
    }

    void evaluated(@Observes EvaluationKept kept) {
        grades.of(kept.evaluation().staffId());
    }
}
