package kejing.grading.publicity.rest;

import java.time.Instant;
import java.time.LocalDate;
import kejing.chassis.calendar.WorkingDayPolicy;
import kejing.grading.publicity.Notice;

/**
 * A version of a notice without its lines; its hash is the ETag.
 *
 * @param endsAt 24:00 of the last day
 * @param closedBy who closed it, null while it is open
 */
public record NoticeView(
        String planId,
        int version,
        String rankingHash,
        String hash,
        String cause,
        int workingDays,
        LocalDate postedOn,
        LocalDate endsOn,
        Instant endsAt,
        String postedBy,
        Instant postedAt,
        String closedBy,
        Instant closedAt) {

    static NoticeView of(Notice notice) {
        return new NoticeView(
                notice.planId(),
                notice.version(),
                notice.rankingHash(),
                notice.hash(),
                notice.cause(),
                notice.workingDays(),
                notice.postedOn(),
                notice.endsOn(),
                WorkingDayPolicy.end(notice.endsOn()),
                notice.postedByName(),
                notice.postedAt(),
                notice.closedByName(),
                notice.closedAt());
    }
}
