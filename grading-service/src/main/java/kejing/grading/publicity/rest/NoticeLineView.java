package kejing.grading.publicity.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import kejing.grading.publicity.NoticeLine;
import kejing.grading.qualification.Tier;
import kejing.grading.ranking.Outcome;

/** A line of a notice: what all staff may read about a candidate, and until when they may object. */
public record NoticeLineView(
        String staffId,
        String name,
        String branchId,
        String branchName,
        BigDecimal written,
        BigDecimal interview,
        BigDecimal experience,
        BigDecimal total,
        Outcome outcome,
        Integer rank,
        Tier proposedTier,
        int sinceVersion,
        LocalDate postedOn,
        LocalDate endsOn) {

    static NoticeLineView of(NoticeLine line, String branchName) {
        var content = line.content();
        return new NoticeLineView(
                content.staffId(),
                content.name(),
                content.branchId(),
                branchName,
                content.written(),
                content.interview(),
                content.experience(),
                content.total(),
                content.outcome(),
                content.rank(),
                content.tier(),
                line.sinceVersion(),
                line.postedOn(),
                line.endsOn());
    }
}
