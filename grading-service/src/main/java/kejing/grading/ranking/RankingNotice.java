package kejing.grading.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.rest.ContentHash;
import kejing.grading.candidate.FinalisedPlan;

/**
 * What an approver approves: every line of the ranking with the exam and the scheme it was made by, in one canonical
 * form. The same results under the same scheme give the same hash, whatever the order of their arrival.
 */
record RankingNotice(
        String planId, String title, LocalDate cutOffDate, String schemeId, String schemeHash, List<Line> lines) {

    static RankingNotice of(FinalisedPlan plan, String schemeId, String schemeHash, RankingBoard board) {
        return new RankingNotice(
                plan.planId(),
                plan.title(),
                plan.cutOffDate(),
                schemeId,
                schemeHash,
                board.lines().stream().map(Line::of).toList());
    }

    /** SHA-256 in hex. */
    String hash() {
        return ContentHash.of(this);
    }

    /** A line as text, so that 75.00 stays 75.00. */
    record Line(
            String staffId,
            String name,
            String branchId,
            String written,
            String interview,
            String experience,
            String adaptability,
            String total,
            Outcome outcome,
            Integer rank,
            String tier) {

        static Line of(RankedCandidate line) {
            var score = line.score();
            return new Line(
                    line.staffId(),
                    line.candidate().name(),
                    line.candidate().branchId(),
                    text(score.written()),
                    text(score.interview()),
                    text(score.experience()),
                    text(score.adaptability()),
                    text(score.total()),
                    score.outcome(),
                    line.rank(),
                    line.tier() == null ? null : line.tier().name());
        }

        private static String text(BigDecimal points) {
            return points == null ? null : points.toPlainString();
        }
    }
}
