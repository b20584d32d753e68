package kejing.performance.profitability.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.performance.fact.BusinessClass;
import kejing.performance.profitability.ClassProfit;
import kejing.performance.profitability.Decay;
import kejing.performance.profitability.RoracTerms;
import kejing.performance.profitability.StockAge;
import kejing.performance.profitability.TaxRule;
import kejing.performance.profitability.Taxes;
import kejing.performance.trace.Figures;
import kejing.performance.trace.TraceLine;

/** Answers questions about RORAC from given terms: P-08 to P-12, SEM-4. */
final class RoracWhatIf {

    private final Decay decay;
    private final Taxes taxes;
    private final LocalDate on;
    private final List<TraceLine> trace = new ArrayList<>();

    RoracWhatIf(Decay decay, Taxes taxes, LocalDate on) {
        this.decay = decay;
        this.taxes = taxes;
        this.on = on;
    }

    RoracAnswer answer(String schemeId, List<RoracQuestion.ClassQuestion> questions) {
        if (questions.stream()
                        .map(RoracQuestion.ClassQuestion::businessClass)
                        .distinct()
                        .count()
                != questions.size()) {
            throw Problem.rule("class-twice", Text.of("同一业务类别只能出现一次", "A business class may stand only once"));
        }
        List<ClassProfit> classes = questions.stream().map(this::profit).toList();
        return RoracAnswer.of(schemeId, decay, classes, trace);
    }

    private ClassProfit profit(RoracQuestion.ClassQuestion question) {
        RoracTerms increment = terms(question.businessClass(), question.increment());
        if (question.stock() == null) {
            return ClassProfit.of(question.businessClass(), RoracTerms.ZERO, increment, null, decay);
        }
        BigDecimal age = age(question);
        decay.factor(age);
        return ClassProfit.of(
                question.businessClass(), terms(question.businessClass(), question.stock()), increment, age, decay);
    }

    private BigDecimal age(RoracQuestion.ClassQuestion question) {
        if (question.stockAge() != null || question.stockItems() == null) {
            return question.stockAge();
        }
        StockAge gathered = new StockAge();
        question.stockItems()
                .forEach(item -> gathered.addYears(item.averageBalance().amount(), item.years()));
        BigDecimal years = gathered.years();
        trace.add(new TraceLine(
                "SEM-4",
                Text.of(
                        "%1$s存量按日均余额加权的年限 n = Σ余额×年限 ÷ Σ余额",
                        "Age n of the stock of %2$s weighted by average balance",
                        question.businessClass().title().zh(),
                        question.businessClass().title().en()),
                Figures.plain(years)));
        return years;
    }

    private RoracTerms terms(BusinessClass businessClass, RoracQuestion.Terms terms) {
        if (terms == null) {
            return RoracTerms.ZERO;
        }
        return new RoracTerms(
                terms.income(),
                terms.directCost(),
                terms.managementCost(),
                terms.fixedAssetCost(),
                terms.riskCost(),
                terms.tax() == null ? tax(businessClass, terms.income()) : terms.tax());
    }

    private Money tax(BusinessClass businessClass, Money income) {
        Money tax = taxes.on(businessClass, on, income);
        if (taxes.taxable().contains(businessClass)) {
            TaxRule rule = taxes.inForce(on);
            trace.add(new TraceLine(
                    "X-28",
                    Text.of(
                            rule.regime() == TaxRule.Regime.BUSINESS_TAX
                                    ? "%1$s税金：收入 × 营业税率 %3$s"
                                    : "%1$s税金：不含税收入 × 附加税负担率 %3$s",
                            rule.regime() == TaxRule.Regime.BUSINESS_TAX
                                    ? "Tax on %2$s: income × business tax of %3$s"
                                    : "Tax on %2$s: income net of VAT × surcharges of %3$s",
                            businessClass.title().zh(),
                            businessClass.title().en(),
                            Figures.plain(rule.rate())),
                    tax.toString()));
        }
        return tax;
    }
}
