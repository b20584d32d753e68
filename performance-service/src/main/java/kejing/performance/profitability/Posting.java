package kejing.performance.profitability;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kejing.chassis.money.Money;

/** The measures of an account fact that are divided between people and parts; each divides exactly. */
record Posting(Money income, Money directCost, Money riskCost, Money tax) {

    /** Divides every measure alike, part by part. */
    List<Posting> divide(Function<Money, List<Money>> split) {
        List<Money> incomes = split.apply(income);
        List<Money> directCosts = split.apply(directCost);
        List<Money> riskCosts = split.apply(riskCost);
        List<Money> taxes = split.apply(tax);
        List<Posting> parts = new ArrayList<>(incomes.size());
        for (int i = 0; i < incomes.size(); i++) {
            parts.add(new Posting(incomes.get(i), directCosts.get(i), riskCosts.get(i), taxes.get(i)));
        }
        return parts;
    }
}
