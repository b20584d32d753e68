package kejing.performance.responsibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * On which days of a period somebody worked as a relationship manager (在岗天数): a day on which she or he holds at least one
 * client, or a share that was agreed for one account. The driver of shared costs (SEM-5) and of prorated targets (SEM-6).
 */
public final class ActiveDays {

    private final LocalDate from;
    private final Map<String, BitSet> days = new TreeMap<>();

    /** @param from first day of the period, {@code until} the day after its last */
    public ActiveDays(Collection<ResponsibilityLedger> ledgers, LocalDate from, LocalDate until) {
        this.from = from;
        for (ResponsibilityLedger ledger : ledgers) {
            for (Stretch stretch : ledger.stretches(from, until)) {
                for (Holder holder : stretch.holders()) {
                    days.computeIfAbsent(holder.staffId(), unknown -> new BitSet())
                            .set(index(stretch.from()), index(stretch.until()));
                }
            }
        }
    }

    /** Everybody with at least one active day, by id. */
    public Set<String> staff() {
        return Collections.unmodifiableSet(days.keySet());
    }

    /** Active days in the whole period. */
    public int of(String staffId) {
        BitSet active = days.get(staffId);
        return active == null ? 0 : active.cardinality();
    }

    /** Active days in a half-open interval inside the period. */
    public int of(String staffId, LocalDate start, LocalDate end) {
        BitSet active = days.get(staffId);
        return active == null ? 0 : active.get(index(start), index(end)).cardinality();
    }

    private int index(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, day));
    }
}
