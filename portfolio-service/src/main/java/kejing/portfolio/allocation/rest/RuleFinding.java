package kejing.portfolio.allocation.rest;

import kejing.chassis.problem.Text;
import kejing.portfolio.allocation.Feasibility;
import kejing.portfolio.allocation.Violation;

/** A rule that is broken or cannot be obeyed, and where. @param remedy the smallest changes that would be enough, or null */
public record RuleFinding(String rule, String clientId, String staffId, Text text, Text remedy) {

    static RuleFinding of(Violation violation) {
        return new RuleFinding(
                violation.rule().id(),
                violation.clientId().orElse(null),
                violation.staffId().orElse(null),
                violation.text(),
                null);
    }

    static RuleFinding of(Feasibility.Obstacle obstacle) {
        return new RuleFinding(obstacle.rule().id(), null, null, obstacle.text(), obstacle.remedy());
    }
}
