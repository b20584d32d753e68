package kejing.grading.ranking;

import java.math.BigDecimal;
import java.util.List;
import kejing.chassis.problem.Text;
import kejing.grading.qualification.Tier;

/**
 * Why a candidate stands where the candidate stands, in figures and in sentences.
 *
 * @param rank null unless qualified
 * @param tier null unless qualified
 * @param tierLimit last rank of the tier, null for juniors (there is none) and for the unranked
 * @param above the nearest strictly better candidate, null for the first and the unranked
 * @param below the nearest strictly worse candidate, null for the last and the unranked
 * @param tied the others of the same rank
 * @param steps the calculation, one rule a step
 */
public record RankExplanation(
        Outcome outcome,
        Integer rank,
        Tier tier,
        Integer tierLimit,
        Neighbour above,
        Neighbour below,
        List<Neighbour> tied,
        List<Step> steps) {

    /**
     * Another candidate and what decided between the two.
     *
     * @param decidedBy the first key on which they differ, null for equals
     * @param theirs the other's value of that key, null for equals
     * @param own the candidate's value of that key, null for equals
     */
    public record Neighbour(
            String staffId, String name, int rank, TieKey decidedBy, BigDecimal theirs, BigDecimal own) {}

    /** One step: the rule it follows and what it says here. */
    public record Step(String rule, Text text) {}
}
