package kejing.demo.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The accounts that stand behind the clients' balances at the reference date: they sum to each client's loan and deposit to
 * the fen. Non-performing clients have loans of the three bad classes, long overdue; clients that are hard to manage are
 * sometimes watched and a little late. Accounts opened during the year come after the reference date and are not among them.
 */
final class AccountStates {
    private final SplitMix64 dice;
    private final List<AccountState> states = new ArrayList<>();

    private AccountStates(SplitMix64 dice) {
        this.dice = dice;
    }

    static List<AccountState> of(BankYear year) {
        AccountStates book = new AccountStates(SplitMix64.forSubject(year.seed(), "account-states"));
        Map<String, List<Account>> accounts = year.accounts().stream()
                .filter(account -> !account.openedOn().isAfter(Calendar2025.REFERENCE))
                .collect(Collectors.groupingBy(account -> account.client().clientId()));
        year.clients().forEach(client -> book.state(client, accounts.getOrDefault(client.clientId(), List.of())));
        return List.copyOf(book.states);
    }

    private void state(Client client, List<Account> accounts) {
        long deposit = client.deposit();
        for (Account account : accounts) {
            switch (account.product()) {
                case LOAN -> loan(client, account);
                case TIME_DEPOSIT -> {
                    add(
                            account.accountId(),
                            client,
                            AccountState.Kind.TERM_DEPOSIT,
                            account.openedOn(),
                            maturity(360),
                            account.opening());
                    deposit -= account.opening();
                }
                case DEMAND_DEPOSIT -> {
                    add(
                            account.accountId(),
                            client,
                            AccountState.Kind.DEMAND_DEPOSIT,
                            account.openedOn(),
                            null,
                            account.opening());
                    deposit -= account.opening();
                }
                case FEE -> {}
            }
        }
        if (deposit > 0) {
            add(
                    "D" + client.clientId().substring(1),
                    client,
                    AccountState.Kind.DEMAND_DEPOSIT,
                    Calendar2025.REFERENCE.minusDays(dice.between(30, 3_000)),
                    null,
                    deposit);
        }
    }

    private void loan(Client client, Account account) {
        AccountState.LoanClass loanClass = AccountState.LoanClass.PASS;
        int late = 0;
        double draw = dice.u();
        int days = dice.between(1, 60);
        if (client.nonPerforming()) {
            loanClass = draw < .65
                    ? AccountState.LoanClass.SUBSTANDARD
                    : draw < .92 ? AccountState.LoanClass.DOUBTFUL : AccountState.LoanClass.LOSS;
            late = 90 + 5 * days;
        } else if (client.difficulty() >= 4 && draw < .2) {
            loanClass = AccountState.LoanClass.SPECIAL_MENTION;
            late = draw < .1 ? days : 0;
        } else if (draw > .99) {
            late = StrictMath.min(days, 15);
        }
        LocalDate overdueSince = late == 0 ? null : Calendar2025.REFERENCE.minusDays(late);
        states.add(new AccountState(
                account.accountId(),
                client.clientId(),
                AccountState.Kind.LOAN,
                account.openedOn(),
                maturity(1_080),
                account.opening(),
                loanClass,
                overdueSince == null || !overdueSince.isBefore(account.openedOn())
                        ? overdueSince
                        : account.openedOn()));
    }

    private LocalDate maturity(int longest) {
        return Calendar2025.REFERENCE.plusDays(dice.between(15, longest));
    }

    private void add(
            String accountId,
            Client client,
            AccountState.Kind kind,
            LocalDate openedOn,
            LocalDate maturesOn,
            long balance) {
        states.add(new AccountState(accountId, client.clientId(), kind, openedOn, maturesOn, balance, null, null));
    }
}
