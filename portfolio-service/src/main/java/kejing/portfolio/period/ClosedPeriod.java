package kejing.portfolio.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An assessment period that the performance service closed (考核期终结).
 *
 * @param to the day after its last
 */
public record ClosedPeriod(String periodId, LocalDate from, LocalDate to, Instant closedAt) {

    /**
     * The periods whose days a decision changes although they are closed: those that end after its first day. They do not
     * change; the decision becomes a correction of a prior period, or a restatement (SEM-6, SEM-12).
     *
     * @param from first day of what is decided
     * @param decidedAt when it took effect: a period that was closed later is not concerned; null while it is not decided
     * @return ids, earliest period first
     */
    public static List<String> affectedBy(LocalDate from, Instant decidedAt, List<ClosedPeriod> closed) {
        return from == null
                ? List.of()
                : closed.stream()
                        .filter(period -> from.isBefore(period.to()))
                        .filter(period ->
                                decidedAt == null || !period.closedAt().isAfter(decidedAt))
                        .map(ClosedPeriod::periodId)
                        .toList();
    }
}
