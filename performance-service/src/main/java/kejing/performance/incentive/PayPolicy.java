package kejing.performance.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.performance.incentive.PayLine.PayInput;

/** What a person earns by the scheme's model: P-05, I-04, I-05, I-10, X-14, SEM-8. No cap (I-12, X-17), never below zero. */
public final class PayPolicy {

    private static final String NO_TIER = "NONE";
    private static final int TEN_THOUSAND_DIGITS = 4;

    private final IncentiveScheme scheme;

    public PayPolicy(IncentiveScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * What pay is computed from; what the model does not need may be null.
     *
     * @param profit responsibility profit or RORAC, may be negative
     * @param score unrounded
     * @param tier null without a qualification
     */
    public record Basis(Money profit, BigDecimal score, String tier, List<Sale> sales) {}

    /**
     * @param quantity in the product's unit, not negative
     * @param completion of the plan that the commission depends on, 1 for 100 % (I-13)
     * @param deduction taken off the rate (I-14)
     */
    public record Sale(String product, BigDecimal quantity, BigDecimal completion, BigDecimal deduction) {}

    /** The lines of what is earned, none negative. */
    public List<PayLine> lines(PayModel model, Basis basis) {
        return switch (model) {
            case PROFIT_RATE -> List.of(profit(basis));
            case SCORE_LINE -> sales(basis);
            case COMPOSITE_SCORE -> List.of(profit(basis), score(basis));
        };
    }

    private PayLine profit(Basis basis) {
        Money profit = needed("profit", basis.profit());
        Money pay = per10000(profit, scheme.ratePer10000());
        return new PayLine(
                profit.isNegative() ? "SEM-8" : "P-05",
                Text.of("利润 × 计酬比例", "Profit × rate"),
                "max(0, %s ÷ 10000 × %s)"
                        .formatted(profit, scheme.ratePer10000().toPlainString()),
                List.of(
                        PayInput.of("利润（元）", "Profit (CNY)", profit),
                        PayInput.of(
                                "每万元计酬（元）",
                                "CNY for each 10,000",
                                scheme.ratePer10000().toPlainString())),
                pay.isNegative() ? Money.ZERO : pay);
    }

    private PayLine score(Basis basis) {
        BigDecimal score = needed("score", basis.score());
        return new PayLine(
                "X-14",
                Text.of("综合评分 × 分值系数", "Composite score × coefficient"),
                "%s × %s".formatted(score.toPlainString(), scheme.yuanPerPoint().toPlainString()),
                List.of(
                        PayInput.of("综合评分", "Composite score", score.toPlainString()),
                        PayInput.of(
                                "每分（元）",
                                "CNY for a point",
                                scheme.yuanPerPoint().toPlainString())),
                Money.rounded(score.max(BigDecimal.ZERO).multiply(scheme.yuanPerPoint())));
    }

    private List<PayLine> sales(Basis basis) {
        BigDecimal score = needed("score", basis.score());
        List<Sale> sales = needed("sales", basis.sales());
        BigDecimal line =
                scheme.scoreLines().getOrDefault(basis.tier() == null ? NO_TIER : basis.tier(), BigDecimal.ZERO);
        boolean reached = score.compareTo(line) >= 0;
        List<PayLine> lines = new ArrayList<>();
        lines.add(new PayLine(
                "I-04",
                reached
                        ? Text.of("综合评分达到最低线，按产品计酬", "The score reaches the line: sales pay")
                        : Text.of("综合评分低于最低线，本期无绩效工资", "The score is below the line: no performance pay"),
                "%s %s %s".formatted(score.toPlainString(), reached ? "≥" : "<", line.toPlainString()),
                List.of(
                        PayInput.of("综合评分", "Score", score.toPlainString()),
                        PayInput.of("最低线", "Score line", line.toPlainString())),
                Money.ZERO));
        if (reached) {
            sales.forEach(sale -> lines.add(sale(sale)));
        }
        return lines;
    }

    private PayLine sale(Sale sale) {
        ProductRate product = scheme.product(sale.product());
        List<PayInput> inputs = List.of(
                PayInput.of("数量", "Quantity", sale.quantity().toPlainString()),
                PayInput.of("完成率", "Completion", sale.completion().toPlainString()),
                PayInput.of("系数扣减", "Taken off the rate", sale.deduction().toPlainString()));
        if (!product.paidPerSale()) {
            return new PayLine("I-05", product.title(), "0", inputs, Money.ZERO);
        }
        BigDecimal before = product.tiers().pay(sale.quantity(), sale.deduction());
        return new PayLine(
                product.tiers().tiers().size() == 1 ? "I-04" : "I-13",
                product.title(),
                "%s × %s".formatted(before.toPlainString(), sale.completion().toPlainString()),
                inputs,
                product.tiers().pay(sale.quantity(), sale.deduction(), sale.completion()));
    }

    /** The reward for recovering non-performing loans (I-11). */
    public PayLine recovery(Money recovered) {
        return new PayLine(
                "I-11",
                Text.of("不良贷款清收奖励", "Reward for recovering non-performing loans"),
                "%s ÷ 10000 × %s".formatted(recovered, scheme.recoveryPer10000().toPlainString()),
                List.of(PayInput.of("清收金额（元）", "Recovered (CNY)", recovered)),
                per10000(recovered, scheme.recoveryPer10000()));
    }

    /** A month's commission by the accelerator (I-02). */
    public PayLine month(int month, BigDecimal completion) {
        return new PayLine(
                "I-02",
                Text.of("第 %d 个月提成（加速曲线）", "Commission of month %d by the accelerator", month),
                "f(%s)".formatted(completion.toPlainString()),
                List.of(
                        PayInput.of("完成率", "Completion", completion.toPlainString()),
                        PayInput.of(
                                "完成 100% 时（元）",
                                "At 100 % (CNY)", scheme.accelerator().atTarget()),
                        PayInput.of(
                                "完成 200% 时（元）",
                                "At 200 % (CNY)", scheme.accelerator().atDouble())),
                scheme.accelerator().pay(completion));
    }

    /** The bonus for consecutive months at target (I-03). */
    public PayLine months(List<BigDecimal> completions) {
        int run = MonthsBonus.longestRun(completions);
        return new PayLine(
                "I-03",
                Text.of("连续达标奖", "Bonus for consecutive months at target"),
                "%d %s %d"
                        .formatted(
                                run,
                                run >= scheme.monthsBonus().months() ? "≥" : "<",
                                scheme.monthsBonus().months()),
                List.of(
                        PayInput.of("最长连续达标月数", "Longest run of months", run),
                        PayInput.of(
                                "须连续月数", "Months needed", scheme.monthsBonus().months())),
                scheme.monthsBonus().pay(completions));
    }

    private static Money per10000(Money amount, BigDecimal rate) {
        return Money.rounded(amount.amount().multiply(rate).movePointLeft(TEN_THOUSAND_DIGITS));
    }

    private static <T> T needed(String name, T value) {
        if (value == null) {
            throw Problem.rule("pay-input-missing", Text.of("按此模式计酬须提供 %s", "This way of pay needs %s", name))
                    .with("input", name);
        }
        return value;
    }
}
