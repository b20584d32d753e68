package kejing.grading.evaluation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.grading.evaluation.Evaluations;

/** Keeps the results of the closed periods. */
@ApplicationScoped
public class EvaluationCompleted implements EventHandler {
    private final Evaluations evaluations;

    EvaluationCompleted(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String type() {
        return EvaluationCompletedV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        evaluations.put(event.as(EvaluationCompletedV1.class).evaluation());
    }
}
