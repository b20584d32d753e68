package kejing.demo.bank;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The twelve months of one account: average balances, income, direct cost with the internal funds price in it
 * (SEM-13) and risk cost as movement of provisions (SEM-14). Rates in millionths a year.
 */
final class AccountYear {
    private static final int SUBSTANDARD_PERMILLE = 300;
    private static final long INSTITUTIONAL_MARGIN_PPM = 350;

    private final Account account;
    private final SplitMix64 dice;
    private final List<Fact> facts = new ArrayList<>();

    private AccountYear(Account account, SplitMix64 dice) {
        this.account = account;
        this.dice = dice;
    }

    static List<Fact> of(Account account, long seed) {
        AccountYear year = new AccountYear(account, SplitMix64.forSubject(seed, account.accountId()));
        switch (account.product()) {
            case LOAN -> year.loan();
            case TIME_DEPOSIT -> year.deposit(year.termRates(), -3, 3);
            case DEMAND_DEPOSIT -> year.deposit(year.demandRates(), -18, 20);
            case FEE -> year.fees();
        }
        return year.facts;
    }

    private record Rates(int income, int cost) {}

    private void loan() {
        Client client = account.client();
        int rate = client.loan() >= 1000 * Fen.PER_WAN
                ? dice.between(39_000, 44_000)
                : client.loan() >= 500 * Fen.PER_WAN ? dice.between(44_000, 50_000) : dice.between(52_000, 70_000);
        int cost = dice.between(26_500, 30_500);
        boolean newlyBad = client.nonPerforming() && client.loan() < 300 * Fen.PER_WAN && dice.chance(.2);
        int turn = newlyBad ? dice.between(3, 11) : client.nonPerforming() ? 1 : 13;
        int recovery = client.nonPerforming() && !newlyBad && dice.chance(.35) ? dice.between(2, 12) : 0;
        int badPermille = dice.between(150, 400);
        int drift = client.nonPerforming() ? 0 : dice.between(-12, 10);
        long previous = account.opening();
        for (YearMonth month : months()) {
            int m = month.getMonthValue();
            long balance = Fen.permille(account.opening(), 1000 + drift * m + dice.between(-3, 3));
            boolean bad = m >= turn;
            int paidPermille = bad ? 1000 - badPermille : 1000;
            long interest = Fen.interest(average(balance, month), rate, days(month));
            long provision = Fen.permille(balance - previous, 15) + Fen.interest(balance, 2_500, days(month));
            if (newlyBad && m == turn) {
                provision += Fen.permille(Fen.permille(balance, badPermille), SUBSTANDARD_PERMILLE);
            }
            if (m == recovery) {
                provision -= Fen.permille(balance, 30);
            }
            add(
                    month,
                    average(balance, month),
                    Fen.permille(interest, paidPermille),
                    Fen.interest(average(balance, month), cost, days(month)),
                    provision,
                    bad ? Fen.permille(average(balance, month), badPermille) : 0);
            previous = balance;
        }
    }

    private void deposit(Rates rates, int lowestDrift, int highestDrift) {
        int drift = dice.between(lowestDrift, highestDrift);
        for (YearMonth month : months()) {
            int m = month.getMonthValue();
            long balance = Fen.permille(account.opening(), 1000 + drift * m + dice.between(-15, 15));
            long average = average(balance, month);
            add(
                    month,
                    average,
                    Fen.interest(average, rates.income(), days(month)),
                    Fen.interest(average, rates.cost(), days(month)),
                    0,
                    0);
        }
    }

    private void fees() {
        int permille = dice.between(1, 4);
        for (YearMonth month : months()) {
            long income = Fen.permille(Fen.permille(account.opening(), permille), dice.between(30, 140));
            add(month, 0, income, Fen.permille(income, dice.between(80, 150)), 0, 0);
        }
    }

    /** Negotiated deposits of institutions leave the bank next to nothing. */
    private Rates termRates() {
        return institutional()
                ? negotiated(21_000)
                : new Rates(dice.between(22_500, 24_500), dice.between(15_000, 18_000));
    }

    private Rates demandRates() {
        return institutional()
                ? negotiated(13_000)
                : new Rates(dice.between(14_000, 16_000), dice.between(4_000, 6_000));
    }

    private Rates negotiated(int income) {
        return new Rates(income, income - (int) INSTITUTIONAL_MARGIN_PPM + dice.between(-50, 50));
    }

    private boolean institutional() {
        return account.client().category() == Client.Category.INSTITUTIONAL_DEPOSIT;
    }

    private List<YearMonth> months() {
        YearMonth first = YearMonth.from(account.openedOn());
        return Calendar2025.MONTHS.stream().filter(m -> !m.isBefore(first)).toList();
    }

    /** Days before opening count as zero (SEM-2). */
    private long average(long balance, YearMonth month) {
        LocalDate from = account.openedOn();
        if (!YearMonth.from(from).equals(month)) {
            return balance;
        }
        int held = month.lengthOfMonth() - from.getDayOfMonth() + 1;
        return Fen.halfUp(balance * held, month.lengthOfMonth());
    }

    private static int days(YearMonth month) {
        return month.lengthOfMonth();
    }

    private void add(YearMonth month, long average, long income, long directCost, long riskCost, long bad) {
        facts.add(new Fact(month, account, average, income, directCost, riskCost, bad));
    }
}
