package kejing.performance.incentive.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Scheme;
import kejing.performance.incentive.Clawback;
import kejing.performance.incentive.Deferral.Instalment;
import kejing.performance.incentive.IncentiveScheme;
import kejing.performance.incentive.LossRates;
import kejing.performance.incentive.PayLine;
import kejing.performance.incentive.PayPolicy;
import kejing.performance.incentive.PayStatement;
import kejing.performance.incentive.ResponsibilityProfit;
import kejing.performance.trace.TraceLine;

/** Answers questions about pay from given terms. */
final class PayWhatIf {

    private final Scheme<IncentiveScheme> scheme;
    private final PayQuestion question;
    private final List<TraceLine> trace = new ArrayList<>();

    PayWhatIf(Scheme<IncentiveScheme> scheme, PayQuestion question) {
        this.scheme = scheme;
        this.question = question;
    }

    PayAnswer answer() {
        IncentiveScheme parameters = scheme.parameters();
        Money profit = question.terms() == null ? question.profit() : profit(question.terms());
        LocalDate payDay =
                parameters.payDay(YearMonth.from(question.on()), Objects.requireNonNullElse(question.daysAbsent(), 0));
        trace.add(new TraceLine(
                "I-15", Text.of("发放日，缺勤逐日顺延", "Pay day, each day of absence shifting it by a day"), payDay.toString()));
        List<Instalment> unpaid = unpaid();
        PayStatement statement = PayStatement.of(
                earned(profit),
                Boolean.FALSE.equals(question.defer()) ? null : parameters.deferral(),
                new PayStatement.Standing(
                        orNone(question.advances()).stream()
                                .map(one -> new PayStatement.PaidAdvance(one.on(), one.amount()))
                                .toList(),
                        orZero(question.debt()),
                        unpaid),
                payDay,
                Boolean.TRUE.equals(question.endOfFiscalYear()));
        statement
                .lines()
                .forEach(line -> trace.add(new TraceLine(
                        line.rule(),
                        Text.of(
                                line.title().zh() + "：" + line.formula(),
                                line.title().en() + ": " + line.formula()),
                        line.amount().toString())));
        return new PayAnswer(
                scheme.schemeId(),
                question.model() == null ? parameters.model() : question.model(),
                profit,
                statement,
                income(statement.earned()),
                advance(),
                clawback(unpaid),
                trace);
    }

    private List<PayLine> earned(Money profit) {
        PayPolicy policy = new PayPolicy(scheme.parameters());
        List<PayLine> lines = new ArrayList<>();
        if (question.model() != null || profit != null || question.score() != null || question.sales() != null) {
            lines.addAll(policy.lines(
                    question.model() == null ? scheme.parameters().model() : question.model(),
                    new PayPolicy.Basis(profit, question.score(), question.tier(), sales())));
        }
        List<BigDecimal> months = orNone(question.monthlyCompletions());
        for (int month = 0; month < months.size(); month++) {
            lines.add(policy.month(month + 1, months.get(month)));
        }
        if (!months.isEmpty()) {
            lines.add(policy.months(months));
        }
        if (question.recovered() != null) {
            lines.add(policy.recovery(question.recovered()));
        }
        return lines;
    }

    private List<PayPolicy.Sale> sales() {
        return question.sales() == null
                ? null
                : question.sales().stream()
                        .map(sale -> new PayPolicy.Sale(
                                sale.product(),
                                sale.quantity(),
                                Objects.requireNonNullElse(sale.completion(), BigDecimal.ONE),
                                Objects.requireNonNullElse(sale.deduction(), BigDecimal.ZERO)))
                        .toList();
    }

    private Money profit(PayQuestion.ProfitTerms terms) {
        ResponsibilityProfit profit = new ResponsibilityProfit(
                terms.loanInterest(),
                terms.depositIncome(),
                terms.fees(),
                terms.international(),
                terms.otherIncome(),
                terms.depositInterest(),
                terms.assetCost(),
                terms.otherCost(),
                loss(terms));
        trace.add(new TraceLine(
                "P-02", Text.of("责任收入合计", "Income"), profit.income().toString()));
        trace.add(new TraceLine("P-03", Text.of("责任成本合计", "Cost"), profit.cost().toString()));
        trace.add(new TraceLine(
                "P-01",
                Text.of("责任利润 = 收入 − 成本 − 贷款损失", "Responsibility profit = income − cost − loan loss"),
                profit.profit().toString()));
        return profit.profit();
    }

    private Money loss(PayQuestion.ProfitTerms terms) {
        if (terms.atEnd() == null) {
            return Money.ZERO;
        }
        LossRates rates = scheme.parameters().lossRatesOn(question.on());
        Money atStart = terms.atStart() == null ? Money.ZERO : rates.provision(loans(terms.atStart()));
        Money atEnd = rates.provision(loans(terms.atEnd()));
        Money loss = LossRates.movement(atStart, atEnd, orZero(terms.writtenOff()), orZero(terms.recoveredProvision()));
        trace.add(new TraceLine(
                "P-04",
                Text.of("期末准备：各类贷款余额 × 损失比例", "Provision at the end: balances × loss rates"),
                atEnd.toString()));
        trace.add(new TraceLine(
                "SEM-14",
                Text.of(
                        "计入本期的损失 = 期末准备 − 期初准备 %s + 核销 − 收回",
                        "Charged: end − start (%s) + written off − recovered", atStart),
                loss.toString()));
        return loss;
    }

    private static LossRates.Loans loans(PayQuestion.ClassifiedLoans loans) {
        return new LossRates.Loans(
                loans.normal(), loans.specialMention(), loans.substandard(), loans.doubtful(), loans.loss());
    }

    private Money income(Money earned) {
        Money income =
                orZero(question.basePay()).plus(orZero(question.postPay())).plus(earned);
        trace.add(new TraceLine(
                "P-06", Text.of("个人收入 = 基本 + 岗位 + 绩效", "Income = base + post + performance"), income.toString()));
        return income;
    }

    private Money advance() {
        if (question.advance() == null) {
            return null;
        }
        Money advance = scheme.parameters()
                .advance()
                .of(
                        question.advance().lastHalfYear(),
                        question.advance().accrued(),
                        question.advance().advanced());
        trace.add(new TraceLine(
                "G-16",
                Text.of(
                        "月预发：上半年月均 × %s，不超过已计提未预发部分",
                        "Monthly advance: last half-year's monthly average × %s, at most what is accrued and not advanced",
                        scheme.parameters().advance().share().toPlainString()),
                advance.toString()));
        return advance;
    }

    private Clawback clawback(List<Instalment> unpaid) {
        return question.clawback() == null
                ? null
                : Clawback.of(question.clawback().share(), question.clawback().paid(), unpaid);
    }

    private List<Instalment> unpaid() {
        return orNone(question.unpaidInstalments()).stream()
                .map(one -> new Instalment(one.on(), one.amount()))
                .sorted(Comparator.comparing(Instalment::dueOn))
                .toList();
    }

    private static Money orZero(Money amount) {
        return amount == null ? Money.ZERO : amount;
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
