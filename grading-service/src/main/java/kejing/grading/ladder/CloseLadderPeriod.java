package kejing.grading.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A year or quarter is closed: everybody on the ladder is judged for it, with or without an evaluation (R17). */
@ApplicationScoped
public class CloseLadderPeriod {
    private final LadderPeriods periods;
    private final GradeSpans spans;
    private final RecalculateGrades grades;

    CloseLadderPeriod(LadderPeriods periods, GradeSpans spans, RecalculateGrades grades) {
        this.periods = periods;
        this.spans = spans;
        this.grades = grades;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void close(LadderPeriod period) {
        spans.lock();
        periods.put(period);
        grades.all();
    }
}
