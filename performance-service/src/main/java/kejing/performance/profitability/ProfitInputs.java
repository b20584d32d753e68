package kejing.performance.profitability;

import java.util.List;
import java.util.Map;
import kejing.performance.costpool.CostPool;
import kejing.performance.fact.FactColumns;
import kejing.performance.responsibility.LedgerColumns;

/**
 * Everything that a period's profit is computed from.
 *
 * @param facts of the months of the period
 * @param ledgers of clients and of accounts with shares of their own, by the numbers that the facts' accounts have
 * @param costPools of the months of the period
 * @param branchOfStaff by staff id
 */
public record ProfitInputs(
        FactColumns facts, LedgerColumns ledgers, List<CostPool> costPools, Map<String, String> branchOfStaff) {}
