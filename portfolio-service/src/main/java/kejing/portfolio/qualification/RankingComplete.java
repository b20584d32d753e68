package kejing.portfolio.qualification;

/** Said inside the service once a published ranking and every qualification that it grants have arrived. */
public record RankingComplete(PublishedRanking ranking) {}
