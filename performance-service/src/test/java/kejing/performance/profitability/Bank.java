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
        List<CostPool> costPools,
        Map<String, String> branchOfStaff) {

    /** As a period's calculation takes it. */
    ProfitInputs inputs(Span span) {
        Map<String, Integer> numbers = new HashMap<>();
        List<ResponsibilityLedger> ordered = new ArrayList<>();
        new TreeMap<>(ledgers).forEach((clientId, ledger) -> {
            numbers.put(clientId, ordered.size());
            ordered.add(ledger);
        });
        FactColumns columns =
                new FactColumns(span.months().getFirst(), span.months().size(), 1);
        Map<String, Integer> accounts = new HashMap<>();
        facts.stream()
                .map(AccountFact::account)
                .distinct()
                .sorted(Comparator.comparing(Account::accountId))
                .forEach(account -> accounts.put(
                        account.accountId(),
                        columns.add(account, numbers.getOrDefault(account.clientId(), LedgerColumns.NEVER_SERVED))));
        facts.forEach(fact -> columns.add(accounts.get(fact.account().accountId()), fact));
        return new ProfitInputs(columns, Ledgers.columns(ordered), costPools, branchOfStaff);
    }
}
