package kejing.grading.publicity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.rest.ContentHash;

/**
 * A version of the public notice of a ranking, without its lines. Never changed; its closing stands beside it.
 *
 * @param rankingHash the ranking that it shows
 * @param hash of everything it says
 * @param cause why this version: {@code posting} or what changed lines
 * @param endsOn the last day of the line that stands longest
 * @param closedByName who closed it, null while it is open or superseded
 */
public record Notice(
        String planId,
        int version,
        String rankingHash,
        String hash,
        String cause,
        int workingDays,
        LocalDate postedOn,
        LocalDate endsOn,
        String postedByName,
        Instant postedAt,
        String closedByName,
        Instant closedAt) {

    public boolean closed() {
        return closedAt != null;
    }

    /** SHA-256 over the plan, the version, the ranking and every line with its period. */
    static String hash(String planId, int version, String rankingHash, List<NoticeLine> lines) {
        return ContentHash.of(new Hashed(
                planId, version, rankingHash, lines.stream().map(Line::of).toList()));
    }

    private record Hashed(String planId, int version, String rankingHash, List<Line> lines) {}

    /** A line as text, so that 75.00 stays 75.00. */
    private record Line(
            String staffId,
            String name,
            String branchId,
            String written,
            String interview,
            String experience,
            String total,
            String outcome,
            Integer rank,
            String tier,
            int sinceVersion,
            LocalDate postedOn,
            LocalDate endsOn) {

        static Line of(NoticeLine line) {
            var content = line.content();
            return new Line(
                    content.staffId(),
                    content.name(),
                    content.branchId(),
                    text(content.written()),
                    text(content.interview()),
                    text(content.experience()),
                    text(content.total()),
                    content.outcome().name(),
                    content.rank(),
                    content.tier() == null ? null : content.tier().name(),
                    line.sinceVersion(),
                    line.postedOn(),
                    line.endsOn());
        }

        private static String text(BigDecimal points) {
            return points == null ? null : points.toPlainString();
        }
    }
}
