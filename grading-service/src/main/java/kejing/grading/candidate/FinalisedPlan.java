package kejing.grading.candidate;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * An exam whose scores are final (考试定稿).
 *
 * @param candidates how many candidates the exam announced
 * @param cutOffDate the date up to which experience counted; decides which grading scheme is in force
 */
public record FinalisedPlan(String planId, String title, int candidates, LocalDate cutOffDate, LocalDate finalisedOn) {

    public FinalisedPlan {
        requireNonNull(planId, "planId");
        requireNonNull(title, "title");
        requireNonNull(cutOffDate, "cutOffDate");
        requireNonNull(finalisedOn, "finalisedOn");
    }
}
