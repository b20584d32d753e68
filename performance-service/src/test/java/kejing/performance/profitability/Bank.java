package kejing.performance.profitability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kejing.performance.costpool.CostPool;
import kejing.performance.fact.Account;
import kejing.performance.fact.AccountFact;
import kejing.performance.fact.FactColumns;
import kejing.performance.responsibility.LedgerColumns;
import kejing.performance.responsibility.Ledgers;
import kejing.performance.responsibility.ResponsibilityLedger;

/** A small bank of a test. */
record Bank(
        List<AccountFact> facts,
        Map<String, ResponsibilityLedger> ledgers,
        Map<String, ResponsibilityLedger> accountLedgers,
        List<CostPool> costPools,
        Map<String, String> branchOfStaff) {

    /** As a period's calculation takes it. */
    ProfitInputs inputs(Span span) {
        List<ResponsibilityLedger> ordered = new ArrayList<>();
        Map<String, Integer> ofClients = numbered(ledgers, ordered);
        Map<String, Integer> ofAccounts = numbered(accountLedgers, ordered);
        FactColumns columns =
                new FactColumns(span.months().getFirst(), span.months().size(), 1);
        Map<String, Integer> accounts = new HashMap<>();
        facts.stream()
                .map(AccountFact::account)
                .distinct()
                .sorted(Comparator.comparing(Account::accountId))
                .forEach(account -> accounts.put(
                        account.accountId(),
                        columns.add(
                                account,
                                ofClients.getOrDefault(account.clientId(), LedgerColumns.NONE),
                                ofAccounts.getOrDefault(account.accountId(), LedgerColumns.NONE))));
        facts.forEach(fact -> columns.add(accounts.get(fact.account().accountId()), fact));
        return new ProfitInputs(columns, Ledgers.columns(ordered), costPools, branchOfStaff);
    }

    private static Map<String, Integer> numbered(
            Map<String, ResponsibilityLedger> ledgers, List<ResponsibilityLedger> into) {
        Map<String, Integer> numbers = new HashMap<>();
        new TreeMap<>(ledgers).forEach((id, ledger) -> {
            numbers.put(id, into.size());
            into.add(ledger);
        });
        return numbers;
    }
}
