package kejing.portfolio.qualification;

import java.time.LocalDate;

/** A ranking that grading has published. @param qualified how many qualifications it grants */
public record PublishedRanking(String examPlanId, String title, String hash, int qualified, LocalDate publishedOn) {}
