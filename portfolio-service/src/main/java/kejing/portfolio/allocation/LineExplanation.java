package kejing.portfolio.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Why a client is with those who hold it.
 *
 * @param forcedBy the rule that left no choice, or null where the choice was free
 * @param competition whether its holder lost eligibility and it went to competition
 * @param held the cost of those who hold it, against the finished plan
 * @param alternatives the three cheapest other eligible managers, cheapest first; empty where a rule forced the choice
 * @param excluded who could not take it, by rule
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineExplanation(
        Rule forcedBy, boolean competition, CostSplit held, List<Alternative> alternatives, List<Exclusion> excluded) {

    /** An eligible manager and what the client would cost with him instead. */
    public record Alternative(String staffId, CostSplit cost) {}

    /** @param staffIds the persons; left out for A-03, which excludes every other branch as a whole */
    public record Exclusion(Rule rule, int managers, List<String> staffIds) {}
}
