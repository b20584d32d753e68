package kejing.grading.ranking.messaging;

import java.time.LocalDate;
import kejing.grading.ranking.Ranking;

/** A ranking has become public. Published before the qualifications that follow from it. */
public record RankingPublishedV1(
        String planId,
        String title,
        String hash,
        int candidates,
        int qualified,
        int seniors,
        int intermediates,
        int juniors,
        LocalDate publishedOn) {

    public static final String TYPE = "kejing.grading.ranking-published.v1";

    static RankingPublishedV1 of(Ranking ranking) {
        return new RankingPublishedV1(
                ranking.planId(),
                ranking.title(),
                ranking.hash(),
                ranking.candidates(),
                ranking.qualified(),
                ranking.seniors(),
                ranking.intermediates(),
                ranking.juniors(),
                ranking.publishedOn());
    }
}
