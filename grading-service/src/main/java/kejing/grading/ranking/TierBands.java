package kejing.grading.ranking;

import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.grading.qualification.Tier;

/**
 * Turns a rank into a tier (Q-07, R10): a band takes every candidate whose rank is within its limit, so that three who
 * share rank 19 are all senior, the next is rank 22 and intermediate.
 *
 * @param seniorLimit last rank that is senior, 20 in the rulebook
 * @param intermediateLimit last rank that is intermediate, 40 in the rulebook
 */
public record TierBands(int seniorLimit, int intermediateLimit) {

    public TierBands {
        if (seniorLimit < 1 || intermediateLimit < seniorLimit) {
            throw Problem.rule(
                    "grading-scheme-tiers",
                    Text.of(
                            "高级名次线 %d 至少为 1，且不得大于中级名次线 %d",
                            "The senior limit %d must be at least 1 and not above the intermediate limit %d",
                            seniorLimit,
                            intermediateLimit));
        }
    }

    /** The tier of a rank, which begins with 1. */
    public Tier tier(int rank) {
        if (rank <= seniorLimit) {
            return Tier.SENIOR;
        }
        return rank <= intermediateLimit ? Tier.INTERMEDIATE : Tier.JUNIOR;
    }
}
