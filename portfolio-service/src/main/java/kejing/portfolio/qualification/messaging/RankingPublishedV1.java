package kejing.portfolio.qualification.messaging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** What we need of {@code kejing.grading.ranking-published.v1}. */
record RankingPublishedV1(String planId, String title, String hash, Integer qualified, LocalDate publishedOn) {

    static final String TYPE = "kejing.grading.ranking-published.v1";

    RankingPublishedV1 {
        requireNonNull(planId, "planId");
        requireNonNull(title, "title");
        requireNonNull(hash, "hash");
        requireNonNull(qualified, "qualified");
        requireNonNull(publishedOn, "publishedOn");
    }
}
