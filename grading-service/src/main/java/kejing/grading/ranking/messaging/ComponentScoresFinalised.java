package kejing.grading.ranking.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.grading.involvement.CaseActs;
import kejing.grading.ranking.ComputeRanking;

/** Takes the final scores of one candidate in, and who entered them. */
@ApplicationScoped
public class ComponentScoresFinalised implements EventHandler {
    private final ComputeRanking compute;
    private final CaseActs acts;

    ComponentScoresFinalised(ComputeRanking compute, CaseActs acts) {
        this.compute = compute;
        this.acts = acts;
    }

    @Override
    public String type() {
        return ComponentScoresFinalisedV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        var scores = event.as(ComponentScoresFinalisedV1.class);
        compute.take(scores.planId(), scores.candidate());
        acts.markedInExam(scores.planId(), scores.staffId(), scores.markers());
    }
}
