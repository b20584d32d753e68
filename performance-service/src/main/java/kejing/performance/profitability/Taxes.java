package kejing.performance.profitability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.performance.fact.BusinessClass;

/**
 * T by date and class (税金规则表): X-28. A month uses the rule in force on its first day.
 *
 * @param taxable the classes that pay T on E
 * @param rules at least one, no two from the same day
 */
public record Taxes(Set<BusinessClass> taxable, List<TaxRule> rules) {

    public Taxes {
        taxable = Set.copyOf(taxable);
        rules = rules.stream().sorted(Comparator.comparing(TaxRule::from)).toList();
        if (rules.isEmpty() || rules.stream().map(TaxRule::from).distinct().count() != rules.size()) {
            throw Problem.rule(
                    "scheme-value",
                    Text.of("税金规则至少一条，且生效日期不得重复", "The scheme needs at least one tax rule, no two from the same day"));
        }
    }

    public TaxRule inForce(LocalDate day) {
        return rules.stream()
                .filter(rule -> !rule.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> Problem.rule(
                        "no-tax-rule",
                        Text.of(
                                "%s 没有生效的税金规则，最早一条自 %s 起生效",
                                "No tax rule is in force on %s; the earliest begins on %s",
                                day,
                                rules.getFirst().from())));
    }

    /** T as a share of E for a class on a day; zero for a class that is not taxable. */
    public BigDecimal rate(BusinessClass businessClass, LocalDate day) {
        return taxable.contains(businessClass) ? inForce(day).rate() : BigDecimal.ZERO;
    }

    /** T on the income of a class on a day, HALF_UP to the fen; zero for a class that is not taxable. */
    public Money on(BusinessClass businessClass, LocalDate day, Money income) {
        return taxable.contains(businessClass) ? inForce(day).on(income) : Money.ZERO;
    }
}
