package kejing.grading.ranking;

import java.util.Objects;
import kejing.grading.candidate.Candidate;
import kejing.grading.qualification.Tier;

/**
 * A line of the ranking.
 *
 * @param rank from 1, the same for equals, null unless qualified (R9)
 * @param tier null unless qualified
 */
public record RankedCandidate(Candidate candidate, CompositeScore score, Integer rank, Tier tier) {

    public RankedCandidate {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(score, "score");
        if (score.qualified() != (rank != null) || score.qualified() != (tier != null)) {
            throw new IllegalArgumentException(
                    "Exactly the qualified have a rank and a tier: " + candidate.staffId() + " " + score.outcome());
        }
    }

    public String staffId() {
        return candidate.staffId();
    }
}
