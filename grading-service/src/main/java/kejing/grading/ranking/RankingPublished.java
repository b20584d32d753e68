package kejing.grading.ranking;

/** A ranking has become public. Raised inside the approving transaction. */
public record RankingPublished(Ranking ranking) {}
