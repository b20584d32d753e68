package kejing.grading.ranking.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.grading.involvement.CaseActs;
import kejing.grading.ranking.ComputeRanking;

/** Takes in that an exam's scores are final and who finalised them; the ranking follows by itself. */
@ApplicationScoped
public class PlanFinalised implements EventHandler {
    private final ComputeRanking compute;
    private final CaseActs acts;

    PlanFinalised(ComputeRanking compute, CaseActs acts) {
        this.compute = compute;
        this.acts = acts;
    }

    @Override
    public String type() {
        return PlanFinalisedV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        var plan = event.as(PlanFinalisedV1.class);
        compute.take(plan.plan());
        acts.finalisedExam(plan.planId(), plan.finalisedBy());
    }
}
