package kejing.portfolio.allocation.rest;

import java.util.Map;
import kejing.portfolio.allocation.PlanLine;

/** One client in a plan with the reasons. */
public record LineDetail(String planId, LineView line, ExplanationView explanation) {

    static LineDetail of(String planId, PlanLine line, String clientName, Map<String, String> names) {
        return new LineDetail(planId, LineView.of(line, clientName, names), ExplanationView.of(planId, line, names));
    }
}
