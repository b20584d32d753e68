package kejing.grading.publicity;

import java.math.BigDecimal;
import java.time.LocalDate;
import kejing.grading.qualification.Tier;
import kejing.grading.ranking.Outcome;
import kejing.grading.ranking.RankedCandidate;

/**
 * A line of a public notice: what R12 makes public and nothing else, no identity card or telephone number.
 *
 * @param content what the line says
 * @param sinceVersion the version since which it says so
 * @param postedOn the day on which it began to say so, not counted
 * @param endsOn the last day on which an objection to it may be raised
 */
public record NoticeLine(Content content, int sinceVersion, LocalDate postedOn, LocalDate endsOn) {

    /** What a line says; figures have two decimals or are null. */
    public record Content(
            String staffId,
            String name,
            String branchId,
            BigDecimal written,
            BigDecimal interview,
            BigDecimal experience,
            BigDecimal total,
            Outcome outcome,
            Integer rank,
            Tier tier) {

        static Content of(RankedCandidate line) {
            var score = line.score();
            return new Content(
                    line.staffId(),
                    line.candidate().name(),
                    line.candidate().branchId(),
                    score.written(),
                    score.interview(),
                    score.experience(),
                    score.total(),
                    score.outcome(),
                    line.rank(),
                    line.tier());
        }
    }

    public String staffId() {
        return content.staffId();
    }

    /** Whether an objection or an appeal may still be raised on that day: until 24:00 of the last one. */
    public boolean openOn(LocalDate day) {
        return !day.isAfter(endsOn);
    }
}
