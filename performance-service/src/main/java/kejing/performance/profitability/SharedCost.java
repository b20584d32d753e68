package kejing.performance.profitability;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kejing.chassis.money.Money;

/**
 * How a shared cost steps down (费用分摊): SEM-5. Every step divides by largest remainder, so that what is allocated and what
 * is not sum to the pool with a difference of 0.00.
 */
final class SharedCost {

    private SharedCost() {}

    /**
     * Branch to relationship managers by active days; ties to the lowest id.
     *
     * @return the part of everybody with active days; empty when nobody has any, then the cost stays unallocated
     */
    static Map<String, Money> byActiveDays(Money cost, SortedMap<String, Integer> activeDays) {
        List<String> staff = new ArrayList<>();
        List<BigDecimal> weights = new ArrayList<>();
        activeDays.forEach((staffId, days) -> {
            if (days > 0) {
                staff.add(staffId);
                weights.add(BigDecimal.valueOf(days));
            }
        });
        if (staff.isEmpty()) {
            return Map.of();
        }
        List<Money> parts = cost.split(weights);
        Map<String, Money> byStaff = new TreeMap<>();
        for (int i = 0; i < staff.size(); i++) {
            byStaff.put(staff.get(i), parts.get(i));
        }
        return byStaff;
    }

    /**
     * Relationship manager to classes and parts: by income when none is negative and their sum is positive, else by average
     * balance, else equally.
     */
    static List<Money> toCells(Money cost, List<Money> incomes, List<BigDecimal> balances) {
        if (incomes.stream().noneMatch(Money::isNegative) && incomes.stream().anyMatch(income -> !income.isZero())) {
            return cost.split(incomes.stream().map(Money::amount).toList());
        }
        if (balances.stream().anyMatch(balance -> balance.signum() > 0)) {
            return cost.split(balances);
        }
        return cost.split(Collections.nCopies(incomes.size(), BigDecimal.ONE));
    }
}
