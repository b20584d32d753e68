package kejing.grading.appeal;

import java.math.BigDecimal;
import java.time.Instant;
import kejing.grading.candidate.Part;

/**
 * An appeal of a candidate against one component.
 *
 * @param staffId the candidate
 * @param item the item that is challenged, null for other kinds
 * @param noticeVersion the version of the notice that it was filed under
 * @param earlier the two earlier marks of a written re-mark, sealed until the decision; null before
 * @param third the independent third mark, or the mark of the repeated interview; null before
 * @param publishedScore the component when it was decided, null before and if there was none
 * @param finalScore the component afterwards, null unless upheld
 */
public record Appeal(
        String appealId,
        String planId,
        String staffId,
        Part part,
        AppealKind kind,
        String grounds,
        String evidence,
        String item,
        int noticeVersion,
        String filedBy,
        Instant filedAt,
        AppealState state,
        EarlierMarks earlier,
        ThirdMark third,
        String reason,
        BigDecimal publishedScore,
        BigDecimal finalScore,
        String decidedByName,
        Instant decidedAt,
        long version) {

    /** The two marks of the exam, as the exam's record has them. */
    public record EarlierMarks(BigDecimal first, BigDecimal second, String recordedBy) {}

    /** A mark that was given without sight of the others. */
    public record ThirdMark(BigDecimal mark, String givenBy) {}

    public boolean open() {
        return state == AppealState.OPEN;
    }
}
