package kejing.performance.fact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;

/**
 * The monthly facts of many accounts in columns (账户月度事实列), in fen: what a month end is computed from. Every account has a
 * place for each month; a month without a fact is all zeros.
 */
public final class FactColumns {

    private static final Product[] PRODUCTS = Product.values();
    private static final int BLOCK = 1 << 16;

    private final YearMonth first;
    private final int months;
    private int accounts;
    private int[] ledger;
    private int[] ownLedger;
    private byte[] product;
    private int[] openedOn;
    private long[] base;
    private long[] balance;
    private long[] income;
    private long[] directCost;
    private long[] riskCost;
    private long[] nonPerforming;
    private final BitSet present = new BitSet();
    private long rows;
    private final MessageDigest names = sha256();

    /**
     * @param first the first of the months
     * @param expected about how many accounts there will be
     */
    public FactColumns(YearMonth first, int months, int expected) {
        this.first = first;
        this.months = months;
        resize(Math.max(16, expected));
    }

    /**
     * Takes the next account up, in the order of their ids.
     *
     * @param ofClient the number of its client's ledger, or {@link kejing.performance.responsibility.LedgerColumns#NONE}
     * @param own the number of its own ledger (SEM-7), or the same
     * @return its number
     */
    public int add(Account account, int ofClient, int own) {
        if (accounts == ledger.length) {
            resize(2 * accounts);
        }
        names.update((account.accountId() + '\u001f' + account.clientId() + '\n').getBytes(StandardCharsets.UTF_8));
        ledger[accounts] = ofClient;
        ownLedger[accounts] = own;
        product[accounts] = (byte) account.product().ordinal();
        openedOn[accounts] = Math.toIntExact(account.openedOn().toEpochDay());
        base[accounts] = account.baseAverageBalance().fen();
        return accounts++;
    }

    /** Takes a fact up. @param month counted from the first, 0 to months − 1 */
    public void add(int account, int month, long averageBalance, long e, long cd, long cr, long npl) {
        int at = account * months + month;
        if (present.get(at)) {
            throw new IllegalArgumentException("account " + account + " has two facts of one month");
        }
        present.set(at);
        balance[at] = averageBalance;
        income[at] = e;
        directCost[at] = cd;
        riskCost[at] = cr;
        nonPerforming[at] = npl;
        rows++;
    }

    /** As {@link #add(int, int, long, long, long, long, long)}. */
    public void add(int account, AccountFact fact) {
        int month = Math.toIntExact(first.until(fact.month(), ChronoUnit.MONTHS));
        add(
                account,
                month,
                fact.averageBalance().fen(),
                fact.income().fen(),
                fact.directCost().fen(),
                fact.riskCost().fen(),
                fact.nonPerforming().fen());
    }

    public YearMonth first() {
        return first;
    }

    public int months() {
        return months;
    }

    public int accounts() {
        return accounts;
    }

    /** How many facts there are. */
    public long rows() {
        return rows;
    }

    public int ledger(int account) {
        return ledger[account];
    }

    /** The number of the account's own ledger (SEM-7). */
    public int ownLedger(int account) {
        return ownLedger[account];
    }

    public Product product(int account) {
        return PRODUCTS[product[account]];
    }

    /** Epoch day. */
    public int openedOn(int account) {
        return openedOn[account];
    }

    public long base(int account) {
        return base[account];
    }

    public boolean has(int account, int month) {
        return present.get(account * months + month);
    }

    public long balance(int account, int month) {
        return balance[account * months + month];
    }

    public long income(int account, int month) {
        return income[account * months + month];
    }

    public long directCost(int account, int month) {
        return directCost[account * months + month];
    }

    public long riskCost(int account, int month) {
        return riskCost[account * months + month];
    }

    public long nonPerforming(int account, int month) {
        return nonPerforming[account * months + month];
    }

    /** SHA-256 over everything but the ledgers, hexadecimal: the same accounts and facts give the same. */
    public String hash() {
        MessageDigest digest = sha256();
        digest.update((first + " " + months + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(clone(names).digest());
        digest.update(product, 0, accounts);
        update(digest, openedOn);
        update(digest, base, accounts);
        for (long[] column : List.of(balance, income, directCost, riskCost, nonPerforming)) {
            update(digest, column, accounts * months);
        }
        digest.update(present.toByteArray());
        return HexFormat.of().formatHex(digest.digest());
    }

    private void update(MessageDigest digest, int[] column) {
        ByteBuffer buffer = ByteBuffer.allocate(BLOCK * Integer.BYTES);
        for (int i = 0; i < accounts; i += BLOCK) {
            int length = Math.min(BLOCK, accounts - i);
            buffer.clear().asIntBuffer().put(column, i, length);
            digest.update(buffer.limit(length * Integer.BYTES));
        }
    }

    private static void update(MessageDigest digest, long[] column, int count) {
        ByteBuffer buffer = ByteBuffer.allocate(BLOCK * Long.BYTES);
        for (int i = 0; i < count; i += BLOCK) {
            int length = Math.min(BLOCK, count - i);
            buffer.clear().asLongBuffer().put(column, i, length);
            digest.update(buffer.limit(length * Long.BYTES));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static MessageDigest clone(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 of the platform can be cloned", e);
        }
    }

    private void resize(int room) {
        int places = Math.multiplyExact(room, months);
        ledger = ledger == null ? new int[room] : Arrays.copyOf(ledger, room);
        ownLedger = ownLedger == null ? new int[room] : Arrays.copyOf(ownLedger, room);
        product = product == null ? new byte[room] : Arrays.copyOf(product, room);
        openedOn = openedOn == null ? new int[room] : Arrays.copyOf(openedOn, room);
        base = base == null ? new long[room] : Arrays.copyOf(base, room);
        balance = balance == null ? new long[places] : Arrays.copyOf(balance, places);
        income = income == null ? new long[places] : Arrays.copyOf(income, places);
        directCost = directCost == null ? new long[places] : Arrays.copyOf(directCost, places);
        riskCost = riskCost == null ? new long[places] : Arrays.copyOf(riskCost, places);
        nonPerforming = nonPerforming == null ? new long[places] : Arrays.copyOf(nonPerforming, places);
    }
}
