package kejing.grading.evaluation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.grading.evaluation.EvaluationKept;
import kejing.grading.evaluation.Evaluations;

/** Keeps the results of the closed periods and tells the ladder. */
@ApplicationScoped
public class EvaluationCompleted implements EventHandler {
    private final Evaluations evaluations;
    private final jakarta.enterprise.event.Event<EvaluationKept> kept;

    EvaluationCompleted(Evaluations evaluations, jakarta.enterprise.event.Event<EvaluationKept> kept) {
        this.evaluations = evaluations;
        this.kept = kept;
    }

    @Override
    public String type() {
        return EvaluationCompletedV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        var evaluation = event.as(EvaluationCompletedV1.class).evaluation();
        evaluations.put(evaluation);
        kept.fire(new EvaluationKept(evaluation));
    }
}
