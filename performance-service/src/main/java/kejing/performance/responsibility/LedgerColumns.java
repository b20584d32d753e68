package kejing.performance.responsibility;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The dated ledgers of many clients, and of accounts with shares of their own, in columns (归属台账列): SEM-6, SEM-7. Days are epoch days, shares millionths. Holders are
 * numbered in the order of their ids; the number after the last is nobody's. Before its first entry nobody serves a client.
 */
public final class LedgerColumns {

    /** The ledger of a client that never had a holder, or of an account without shares of its own. */
    public static final int NONE = -1;

    static final int WHOLE = 1_000_000;

    private final String[] staff;
    private final int[] firstEntry;
    private final int[] from;
    private final int[] firstHolder;
    private final int[] holder;
    private final int[] share;

    private LedgerColumns(Builder builder) {
        this.staff = builder.staff.keySet().stream().sorted().toArray(String[]::new);
        int[] place = new int[staff.length];
        for (int i = 0; i < staff.length; i++) {
            place[builder.staff.get(staff[i])] = i;
        }
        this.firstEntry = builder.firstEntry.closed(builder.from.size());
        this.from = builder.from.values();
        this.firstHolder = builder.firstHolder.closed(builder.holder.size());
        this.holder = builder.holder.values();
        this.share = builder.share.values();
        for (int i = 0; i < holder.length; i++) {
            holder[i] = place[holder[i]];
        }
        for (int entry = 0; entry < from.length; entry++) {
            sortHolders(firstHolder[entry], firstHolder[entry + 1]);
        }
    }

    /** How many people ever held a client; also the number that stands for nobody. */
    public int staff() {
        return staff.length;
    }

    public String staffId(int number) {
        return staff[number];
    }

    public int ledgers() {
        return firstEntry.length - 1;
    }

    /**
     * What each holder of an account is credited over some days: days times share, added up (SEM-6 daily accrual). While the
     * account has shares of its own they count, else those of its client (SEM-7).
     *
     * @param ofClient the number of the client's ledger or {@link #NONE}
     * @param ofAccount the number of the account's or {@link #NONE}
     * @param start first epoch day, {@code end} the one after the last
     */
    public void credit(int ofClient, int ofAccount, int start, int end, DayShares shares) {
        shares.clear();
        int credited = end;
        if (ofAccount != NONE) {
            for (int entry = lastEntry(ofAccount); entry >= firstEntry[ofAccount] && credited > start; entry--) {
                int begin = Math.max(from[entry], start);
                if (begin < credited) {
                    if (firstHolder[entry] == firstHolder[entry + 1]) {
                        creditClient(ofClient, begin, credited, shares);
                    } else {
                        credit(entry, credited - begin, shares);
                    }
                    credited = begin;
                }
            }
        }
        creditClient(ofClient, start, credited, shares);
        shares.close(staff.length);
    }

    private void creditClient(int ledger, int start, int end, DayShares shares) {
        int served = end;
        if (ledger != NONE) {
            for (int entry = lastEntry(ledger); entry >= firstEntry[ledger] && served > start; entry--) {
                int begin = Math.max(from[entry], start);
                if (begin < served) {
                    credit(entry, served - begin, shares);
                    served = begin;
                }
            }
        }
        if (served > start) {
            shares.addNobody((long) (served - start) * WHOLE);
        }
    }

    private int lastEntry(int ledger) {
        return firstEntry[ledger + 1] - 1;
    }

    private void credit(int entry, int days, DayShares shares) {
        if (firstHolder[entry] == firstHolder[entry + 1]) {
            shares.addNobody((long) days * WHOLE);
        }
        for (int i = firstHolder[entry]; i < firstHolder[entry + 1]; i++) {
            shares.add(holder[i], (long) days * share[i]);
        }
    }

    /** Tells every stretch of days {@code [start, end)} inside the given ones on which somebody holds a client. */
    void forEachStretch(int start, int end, StretchReader reader) {
        for (int ledger = 0; ledger < ledgers(); ledger++) {
            for (int entry = firstEntry[ledger]; entry < firstEntry[ledger + 1]; entry++) {
                int begin = Math.max(from[entry], start);
                int until = entry + 1 < firstEntry[ledger + 1] ? Math.min(from[entry + 1], end) : end;
                for (int i = firstHolder[entry]; begin < until && i < firstHolder[entry + 1]; i++) {
                    reader.read(holder[i], begin, until);
                }
            }
        }
    }

    /** Reads a stretch. */
    @FunctionalInterface
    interface StretchReader {
        void read(int holder, int start, int end);
    }

    /** Adds everything to a digest, in a fixed order. */
    public void digest(MessageDigest digest) {
        digest.update(String.join("\n", staff).getBytes(StandardCharsets.UTF_8));
        for (int[] column : List.of(firstEntry, from, firstHolder, holder, share)) {
            digest.update(Integers.bytes(column));
        }
    }

    private void sortHolders(int begin, int end) {
        for (int i = begin + 1; i < end; i++) {
            for (int j = i; j > begin && holder[j - 1] > holder[j]; j--) {
                swap(holder, j);
                swap(share, j);
            }
        }
    }

    private static void swap(int[] column, int at) {
        int value = column[at];
        column[at] = column[at - 1];
        column[at - 1] = value;
    }

    /** Takes ledgers up one after the other: each with its entries by day, each entry with its holders. */
    public static final class Builder {

        private final Map<String, Integer> staff = new HashMap<>();
        private final Integers firstEntry = new Integers();
        private final Integers from = new Integers();
        private final Integers firstHolder = new Integers();
        private final Integers holder = new Integers();
        private final Integers share = new Integers();

        /** Begins the next ledger. */
        public int ledger() {
            firstEntry.add(from.size());
            return firstEntry.size() - 1;
        }

        /** Begins the next entry of the ledger, later than the one before. */
        public void entry(LocalDate day) {
            from.add(Math.toIntExact(day.toEpochDay()));
            firstHolder.add(holder.size());
        }

        /** The next holder of the entry; none means nobody. */
        public void holder(String staffId, BigDecimal part) {
            holder.add(staff.computeIfAbsent(staffId, unknown -> staff.size()));
            share.add(part.movePointRight(6).intValueExact());
        }

        public LedgerColumns build() {
            return new LedgerColumns(this);
        }
    }

    /** A list of int that grows. */
    private static final class Integers {
        private int[] values = new int[1024];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        int size() {
            return size;
        }

        int[] values() {
            return Arrays.copyOf(values, size);
        }

        int[] closed(int end) {
            int[] closed = Arrays.copyOf(values, size + 1);
            closed[size] = end;
            return closed;
        }

        static byte[] bytes(int[] column) {
            ByteBuffer buffer = ByteBuffer.allocate(Math.multiplyExact(column.length, Integer.BYTES));
            buffer.asIntBuffer().put(column);
            return buffer.array();
        }
    }
}
