package kejing.grading.ranking.rest;

import java.time.Instant;
import java.time.LocalDate;
import kejing.grading.ranking.Ranking;
import kejing.grading.ranking.RankingState;

/**
 * A ranking without its lines; its hash is the ETag.
 *
 * @param submittedBy name of the person who put it forward, null before
 * @param approvedBy name of the second person, null before
 * @param revision 1 as computed, one more with every decided correction; after the approval the counts are of the bands
 *     that are held (R14)
 */
public record RankingView(
        String planId,
        String title,
        RankingState state,
        String hash,
        int candidates,
        int qualified,
        int seniors,
        int intermediates,
        int juniors,
        String schemeId,
        Instant computedAt,
        String submittedBy,
        Instant submittedAt,
        String approvedBy,
        Instant approvedAt,
        LocalDate publishedOn,
        int revision) {

    static RankingView of(Ranking ranking) {
        return new RankingView(
                ranking.planId(),
                ranking.title(),
                ranking.state(),
                ranking.hash(),
                ranking.candidates(),
                ranking.qualified(),
                ranking.seniors(),
                ranking.intermediates(),
                ranking.juniors(),
                ranking.schemeId(),
                ranking.computedAt(),
                ranking.submittedByName(),
                ranking.submittedAt(),
                ranking.approvedByName(),
                ranking.approvedAt(),
                ranking.publishedOn(),
                ranking.revision());
    }
}
