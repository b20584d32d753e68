package kejing.grading.ranking.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.grading.ranking.ComputeRanking;

/** Takes in that an exam's scores are final; the ranking follows by itself. */
@ApplicationScoped
public class PlanFinalised implements EventHandler {
    private final ComputeRanking compute;

    PlanFinalised(ComputeRanking compute) {
        this.compute = compute;
    }

    @Override
    public String type() {
        return PlanFinalisedV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        compute.take(event.as(PlanFinalisedV1.class).plan());
    }
}
