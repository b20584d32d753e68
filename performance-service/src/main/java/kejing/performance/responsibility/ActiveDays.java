package kejing.performance.responsibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;

/**
 * On which days of a period somebody worked as a relationship manager (在岗天数): a day on which she or he holds at least one
 * client, or a share that was agreed for one account. The driver of shared costs (SEM-5) and of prorated targets (SEM-6). People by their numbers in the ledgers.
 */
public final class ActiveDays {

    private final LocalDate from;
    private final BitSet[] days;

    /** @param from first day of the period, {@code until} the day after its last */
    public ActiveDays(LedgerColumns ledgers, LocalDate from, LocalDate until) {
        this.from = from;
        this.days = new BitSet[ledgers.staff()];
        int start = Math.toIntExact(from.toEpochDay());
        ledgers.forEachStretch(start, Math.toIntExact(until.toEpochDay()), (holder, begin, end) -> {
            if (days[holder] == null) {
                days[holder] = new BitSet();
            }
            days[holder].set(begin - start, end - start);
        });
    }

    /** Active days in the whole period. */
    public int of(int holder) {
        return days[holder] == null ? 0 : days[holder].cardinality();
    }

    /** Active days in a half-open interval inside the period. */
    public int of(int holder, LocalDate start, LocalDate end) {
        return days[holder] == null
                ? 0
                : days[holder].get(index(start), index(end)).cardinality();
    }

    private int index(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, day));
    }
}
