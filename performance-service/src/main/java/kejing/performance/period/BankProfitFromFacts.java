package kejing.performance.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.performance.costpool.CostPools;
import kejing.performance.fact.Facts;
import kejing.performance.fact.Product;
import kejing.performance.profitability.Span;
import kejing.performance.profitability.Taxes;

/** The bank's RORAC straight from the rows (全行 RORAC): Σ (E − Cd − Cr − T) of all facts − Σ cost pools, by the database. */
@ApplicationScoped
class BankProfitFromFacts {

    private final Facts facts;
    private final CostPools costPools;

    BankProfitFromFacts(Facts facts, CostPools costPools) {
        this.facts = facts;
        this.costPools = costPools;
    }

    Money of(Span span, Taxes taxes) {
        List<Facts.TaxRate> rates = new ArrayList<>();
        for (YearMonth month : span.months()) {
            for (Product product : Product.values()) {
                rates.add(new Facts.TaxRate(month, product, taxes.rate(product.businessClass(), month.atDay(1))));
            }
        }
        return facts.bankProfit(span.from(), span.until(), rates).minus(costPools.total(span.from(), span.until()));
    }
}
