package kejing.demo.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Opens the accounts behind the clients' balances: stock from earlier years and the new business of 2025. */
final class AccountBook {
    private final SplitMix64 dice;
    private final List<Account> accounts = new ArrayList<>();

    private AccountBook(SplitMix64 dice) {
        this.dice = dice;
    }

    static List<Account> of(List<Client> clients, SplitMix64 dice) {
        AccountBook book = new AccountBook(dice);
        clients.forEach(book::open);
        return List.copyOf(book.accounts);
    }

    private void open(Client client) {
        boolean small = client.category() != Client.Category.INSTITUTIONAL_DEPOSIT && client.loan() < 500 * Fen.PER_WAN;
        if (client.loan() > 0) {
            add(client, Account.Product.LOAN, stockDay(), 0, client.loan());
        }
        if (client.loan() > 0 && dice.chance(small ? .08 : .4)) {
            add(client, Account.Product.LOAN, newDay(), 0, Fen.permille(client.loan(), dice.between(100, 450)));
        }
        boolean term = !small || client.category() == Client.Category.DEPOSIT || dice.chance(.12);
        long onTerm = term ? Fen.permille(client.deposit(), dice.between(300, 700)) : 0;
        if (term) {
            add(client, Account.Product.TIME_DEPOSIT, stockDay(), 0, onTerm);
        }
        if (!small || client.category() == Client.Category.DEPOSIT || dice.chance(.25)) {
            long base = client.deposit() - onTerm;
            add(client, Account.Product.DEMAND_DEPOSIT, stockDay(), base, base);
        }
        if (dice.chance(small ? .02 : .3)) {
            add(
                    client,
                    Account.Product.TIME_DEPOSIT,
                    newDay(),
                    0,
                    Fen.permille(client.deposit(), dice.between(50, 250)));
        }
        if (client.corporate() && dice.chance(small ? .35 : 1)) {
            add(
                    client,
                    Account.Product.FEE,
                    stockDay(),
                    0,
                    StrictMath.min(client.loan() + client.deposit(), 4_000 * Fen.PER_WAN));
        }
    }

    private void add(Client client, Account.Product product, LocalDate openedOn, long base, long opening) {
        String digits = Integer.toString(accounts.size() + 1);
        String accountId = "A" + "0".repeat(6 - digits.length()) + digits;
        accounts.add(new Account(accountId, client, product, openedOn, base, opening));
    }

    /** Most stock is younger than three years, some is ten years old. */
    private LocalDate stockDay() {
        int age = StrictMath.min(3600, 20 + (int) (-900 * StrictMath.log(1 - dice.u())));
        return Calendar2025.REFERENCE.minusDays(age);
    }

    private LocalDate newDay() {
        return Calendar2025.YEAR_START.plusDays(dice.below(330));
    }
}
