package kejing.performance.profitability;

import java.util.List;
import java.util.Map;
import kejing.performance.costpool.CostPool;
import kejing.performance.fact.AccountFact;
import kejing.performance.responsibility.ResponsibilityLedger;

/**
 * Everything that a period's profit is computed from.
 *
 * @param facts of the months of the period, in any order
 * @param ledgers by client id; a client without one was served by nobody
 * @param accountLedgers by account id, of the accounts with shares of their own; they override the client's (SEM-7)
 * @param costPools of the months of the period
 * @param branchOfStaff by staff id
 */
public record ProfitInputs(
        List<AccountFact> facts,
        Map<String, ResponsibilityLedger> ledgers,
        Map<String, ResponsibilityLedger> accountLedgers,
        List<CostPool> costPools,
        Map<String, String> branchOfStaff) {}
