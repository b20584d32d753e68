package kejing.performance.responsibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * From a day on exactly these holders serve the client (分管归属); an empty list means nobody.
 *
 * @param from first day, from 00:00 (SEM-6)
 * @param holders shares sum to exactly 1 (SEM-7)
 */
public record Assignment(LocalDate from, List<Holder> holders) {

    public Assignment {
        Objects.requireNonNull(from, "from");
        holders = List.copyOf(holders);
        BigDecimal sum = holders.stream().map(Holder::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!holders.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("shares from " + from + " sum to " + sum + " instead of 1");
        }
        if (holders.stream().map(Holder::staffId).distinct().count() != holders.size()) {
            throw new IllegalArgumentException("a holder is named twice from " + from);
        }
    }
}
