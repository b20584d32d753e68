package kejing.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import kejing.performance.fact.BusinessClass;
import kejing.performance.fact.FactFile;
import kejing.performance.fact.Product;

/**
 * A bank of one year, drawn from a seed and written to CSV files, once as core banking delivers it and once under whole
 * numbers, as a reference may want it. Eight business classes; three clients of ten change hands in the year, one of fourteen is
 * shared, one of a hundred is held by nobody; one account of seven is opened in the year.
 */
final class MonthEndBank {
    static final LocalDate START = LocalDate.of(2025, 1, 1);
    static final int MONTHS = 12;
    static final int DAYS = 365;

    private static final int ACCOUNTS_OF_A_MANAGER = 139;
    private static final int MANAGERS_OF_A_BRANCH = 20;
    private static final int NEVER = 1_000_000;

    final int accounts;
    final int clients;
    final int staff;
    final int branches;
    private final Path folder;
    private final SplittableRandom dice;
    private final int[] openedDay;
    private final Product[] product;
    private long rows;

    /** @param wanted about how many facts */
    MonthEndBank(int wanted, long seed, Path folder) throws IOException {
        this.accounts = (int) (wanted / 11.06);
        this.clients = Math.max(1, accounts * 3 / 8);
        this.staff = Math.max(6, accounts / ACCOUNTS_OF_A_MANAGER);
        this.branches = Math.max(2, staff / MANAGERS_OF_A_BRANCH);
        this.folder = Files.createDirectories(folder);
        this.dice = new SplittableRandom(seed);
        this.openedDay = new int[accounts];
        this.product = new Product[accounts];
        writeStaff();
        writeLedgers();
        writeAccounts();
        writePools();
        for (int month = 0; month < MONTHS; month++) {
            writeFacts(month);
        }
    }

    /** How many facts there are. */
    long rows() {
        return rows;
    }

    Path file(String name) {
        return folder.resolve(name + ".csv");
    }

    static String month(int month) {
        return START.plusMonths(month).toString().substring(0, 7);
    }

    static String staffId(int number) {
        return String.format(Locale.ROOT, "S%06d", number);
    }

    static String branchId(int number) {
        return String.format(Locale.ROOT, "B%04d", number);
    }

    private static String clientId(int number) {
        return String.format(Locale.ROOT, "C%07d", number);
    }

    private static String accountId(int number) {
        return String.format(Locale.ROOT, "A%08d", number);
    }

    private void writeStaff() throws IOException {
        try (BufferedWriter one = Files.newBufferedWriter(file("ref_staff"))) {
            for (int i = 0; i < staff; i++) {
                one.write(i + "," + i % branches + "\n");
            }
        }
    }

    private void writeLedgers() throws IOException {
        try (BufferedWriter client = Files.newBufferedWriter(file("client"));
                BufferedWriter entries = Files.newBufferedWriter(file("responsibility"));
                BufferedWriter holders = Files.newBufferedWriter(file("holder"));
                BufferedWriter plainEntries = Files.newBufferedWriter(file("ref_entry"));
                BufferedWriter plainHolders = Files.newBufferedWriter(file("ref_holder"))) {
            int entry = 0;
            for (int c = 0; c < clients; c++) {
                client.write(clientId(c) + "," + branchId(c % branches) + ",SMALL,f,2024-12-31\n");
                int handover = dice.nextInt(10) < 3 ? 1 + dice.nextInt(DAYS - 1) : NEVER;
                int[] begins = handover == NEVER ? new int[] {-400} : new int[] {-400, handover};
                for (int i = 0; i < begins.length; i++) {
                    LocalDate from = START.plusDays(begins[i]);
                    int until = i + 1 < begins.length ? begins[i + 1] : NEVER;
                    entries.write(clientId(c) + "," + from + ",ALLOCATION\n");
                    plainEntries.write(entry + "," + c + "," + begins[i] + "," + until + "\n");
                    List<Integer> team = team();
                    int[] shares = shares(team.size());
                    for (int h = 0; h < team.size(); h++) {
                        holders.write(clientId(c) + "," + from + "," + staffId(team.get(h)) + ","
                                + String.format(Locale.ROOT, "%d.%06d", shares[h] / 1_000_000, shares[h] % 1_000_000)
                                + "," + (h == 0 ? "t" : "f") + "\n");
                        plainHolders.write(entry + "," + team.get(h) + "," + shares[h] + "\n");
                    }
                    entry++;
                }
            }
        }
    }

    private List<Integer> team() {
        int kind = dice.nextInt(100);
        int size = kind == 0 ? 0 : kind < 4 ? 3 : kind < 8 ? 2 : 1;
        List<Integer> team = new ArrayList<>();
        while (team.size() < size) {
            int one = dice.nextInt(staff);
            if (!team.contains(one)) {
                team.add(one);
            }
        }
        return team;
    }

    private int[] shares(int size) {
        return switch (size) {
            case 2 -> new int[] {612_345, 387_655};
            case 3 -> new int[] {333_334, 333_333, 333_333};
            default -> new int[] {1_000_000};
        };
    }

    private void writeAccounts() throws IOException {
        Product[] often = {
            Product.LOAN,
            Product.LOAN,
            Product.TIME_DEPOSIT,
            Product.TIME_DEPOSIT,
            Product.DEMAND_DEPOSIT,
            Product.DEMAND_DEPOSIT,
            Product.FEE
        };
        try (BufferedWriter account = Files.newBufferedWriter(file("account"));
                BufferedWriter plain = Files.newBufferedWriter(file("ref_account"))) {
            for (int a = 0; a < accounts; a++) {
                int kind = dice.nextInt(10);
                product[a] = kind < often.length ? often[kind] : Product.values()[4 + dice.nextInt(5)];
                openedDay[a] = dice.nextInt(7) == 0 ? dice.nextInt(DAYS) : -1 - dice.nextInt(3_650);
                long base = product[a].comparesWithBase() && openedDay[a] < 0 ? dice.nextLong(50_000_000) : 0;
                int client = dice.nextInt(clients);
                account.write(accountId(a) + "," + clientId(client) + "," + product[a] + ","
                        + START.plusDays(openedDay[a]) + "," + yuan(base) + "\n");
                plain.write(a + "," + client + "," + product[a].businessClass().ordinal() + ","
                        + product[a].comparesWithBase() + "," + openedDay[a] + "," + base + "\n");
            }
        }
    }

    private void writePools() throws IOException {
        try (BufferedWriter pool = Files.newBufferedWriter(file("cost_pool"));
                BufferedWriter plain = Files.newBufferedWriter(file("ref_pool"))) {
            for (int month = 0; month < MONTHS; month++) {
                for (int branch = 0; branch < branches; branch++) {
                    for (int kind = 0; kind < 2; kind++) {
                        long amount = 5_000_000 + dice.nextLong(90_000_000);
                        pool.write(START.plusMonths(month) + "," + branchId(branch) + ","
                                + (kind == 0 ? "MANAGEMENT" : "FIXED_ASSET") + "," + yuan(amount) + "\n");
                        plain.write(month + "," + branch + "," + kind + "," + amount + "\n");
                    }
                }
            }
        }
    }

    /** The file of one month as core banking delivers it, and the same under whole numbers. */
    private void writeFacts(int month) throws IOException {
        int end = Math.toIntExact(START.plusMonths(month + 1).toEpochDay() - START.toEpochDay());
        StringBuilder line = new StringBuilder(100);
        try (BufferedWriter delivered = Files.newBufferedWriter(file("facts-" + month(month)));
                BufferedWriter plain = Files.newBufferedWriter(file("ref_fact-" + month))) {
            delivered.write(String.join(",", FactFile.HEADER) + "\n");
            for (int a = 0; a < accounts; a++) {
                if (openedDay[a] >= end) {
                    continue;
                }
                long balance = product[a] == Product.FEE ? 0 : dice.nextLong(60_000_000);
                long income = dice.nextLong(900_000) - 9_000;
                long direct = dice.nextLong(500_000);
                long risk = product[a].isCredit() ? dice.nextLong(60_000) - 20_000 : 0;
                long bad = product[a].isCredit() && dice.nextInt(50) == 0 ? balance / 2 : 0;
                line.setLength(0);
                line.append(month(month)).append(',').append(accountId(a)).append(',');
                yuan(line, balance).append(',');
                yuan(line, income).append(',');
                yuan(line, direct).append(',');
                yuan(line, risk).append(',');
                yuan(line, bad).append('\n');
                delivered.append(line);
                line.setLength(0);
                line.append(month)
                        .append(',')
                        .append(a)
                        .append(',')
                        .append(balance)
                        .append(',')
                        .append(income);
                line.append(',').append(direct).append(',').append(risk).append('\n');
                plain.append(line);
                rows++;
            }
        }
    }

    private static StringBuilder yuan(StringBuilder into, long fen) {
        if (fen < 0) {
            into.append('-');
        }
        long whole = Math.abs(fen);
        into.append(whole / 100).append('.');
        if (whole % 100 < 10) {
            into.append('0');
        }
        return into.append(whole % 100);
    }

    private static String yuan(long fen) {
        return yuan(new StringBuilder(), fen).toString();
    }

    /** How many classes a person's profit has. */
    static int classes() {
        return BusinessClass.values().length;
    }
}
