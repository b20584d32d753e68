package kejing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import kejing.demo.bank.Account;
import kejing.demo.bank.BankYear;
import kejing.demo.bank.CostPool;
import kejing.demo.bank.Fact;

/**
 * The bank's RORAC straight from the facts that were handed in: Σ (E − Cd − Cr − T) less the cost pools, in fen. T per
 * account and month, HALF_UP to the fen, by the scheme of the period. A second opinion on the service's figure: it knows
 * nothing of holders, days, stock or weights.
 */
final class BankTotal {
    private final JsonNode rules;
    private final Set<String> taxable = new HashSet<>();

    /** @param taxes the <code>taxes</code> of the period's scheme */
    BankTotal(JsonNode taxes) {
        this.rules = taxes.path("rules");
        taxes.path("taxable").forEach(businessClass -> taxable.add(businessClass.asText()));
    }

    long of(BankYear year) {
        long total = 0;
        for (Fact fact : year.facts()) {
            total += fact.income() - fact.directCost() - fact.riskCost() - tax(fact);
        }
        for (CostPool pool : year.costPools()) {
            total -= pool.amount();
        }
        return total;
    }

    private long tax(Fact fact) {
        if (!taxable.contains(businessClass(fact.account().product()))) {
            return 0;
        }
        return BigDecimal.valueOf(fact.income())
                .multiply(rate(fact.month().atDay(1)))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private BigDecimal rate(LocalDate day) {
        LocalDate latest = LocalDate.MIN;
        BigDecimal rate = BigDecimal.ZERO;
        for (JsonNode rule : rules) {
            LocalDate from = LocalDate.parse(rule.path("from").asText());
            if (!from.isAfter(day) && from.isAfter(latest)) {
                latest = from;
                rate = new BigDecimal(rule.path("rate").asText());
            }
        }
        return rate;
    }

    private static String businessClass(Account.Product product) {
        return switch (product) {
            case LOAN -> "LOANS";
            case TIME_DEPOSIT, DEMAND_DEPOSIT -> "DEPOSITS";
            case FEE -> "FEES";
        };
    }

    /** "1234.50" from fen. */
    static String text(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
