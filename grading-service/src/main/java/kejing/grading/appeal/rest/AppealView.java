package kejing.grading.appeal.rest;

import java.math.BigDecimal;
import java.time.Instant;
import kejing.grading.appeal.Appeal;
import kejing.grading.appeal.AppealKind;
import kejing.grading.appeal.AppealState;
import kejing.grading.candidate.Part;

/**
 * An appeal; its version is the ETag. The marks of a re-mark stay sealed: before the decision it only says whether they
 * are there.
 *
 * @param publishedScore the component when it was decided
 * @param finalScore the component afterwards, null unless upheld
 */
public record AppealView(
        String appealId,
        String planId,
        String staffId,
        Part part,
        AppealKind kind,
        String grounds,
        String evidence,
        String item,
        int noticeVersion,
        Instant filedAt,
        AppealState state,
        boolean earlierMarksRecorded,
        boolean thirdMarkGiven,
        String reason,
        BigDecimal publishedScore,
        BigDecimal finalScore,
        String decidedBy,
        Instant decidedAt) {

    static AppealView of(Appeal appeal) {
        return new AppealView(
                appeal.appealId(),
                appeal.planId(),
                appeal.staffId(),
                appeal.part(),
                appeal.kind(),
                appeal.grounds(),
                appeal.evidence(),
                appeal.item(),
                appeal.noticeVersion(),
                appeal.filedAt(),
                appeal.state(),
                appeal.earlier() != null,
                appeal.third() != null,
                appeal.reason(),
                appeal.publishedScore(),
                appeal.finalScore(),
                appeal.decidedByName(),
                appeal.decidedAt());
    }
}
