package kejing.grading.qualification;

import java.math.BigDecimal;

/**
 * A granted qualification. It is never changed: a later one supersedes it, acts suspend or revoke it, and
 * {@link QualificationTimeline} says how it stands on a day.
 *
 * @param number counts all grants ever made; 0 before it is stored
 * @param planId the exam that decided it, passed or (by deposits) failed
 * @param rank the rank in that exam's ranking; empty by deposits
 * @param total the total that was ranked or stayed below the pass line, two decimals
 * @param renewal how often it has been renewed, 0 for the first grant
 */
public record Qualification(
        long number,
        String staffId,
        String planId,
        String name,
        String branchId,
        Tier tier,
        Integer rank,
        BigDecimal total,
        Validity validity,
        Route route,
        int renewal) {

    /** What a published ranking grants. */
    public static Qualification byExam(
            String staffId,
            String planId,
            String name,
            String branchId,
            Tier tier,
            int rank,
            BigDecimal total,
            Validity validity) {
        return new Qualification(0, staffId, planId, name, branchId, tier, rank, total, validity, Route.EXAM, 0);
    }

    /** The same once more, as long as before, from the day on which this one ends. */
    Qualification renewed() {
        return new Qualification(
                0, staffId, planId, name, branchId, tier, rank, total, validity.again(), route, renewal + 1);
    }

    public boolean provisional() {
        return route == Route.DEPOSITS;
    }
}
