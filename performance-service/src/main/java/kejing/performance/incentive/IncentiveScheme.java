package kejing.performance.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * The parameters of incentive pay (计酬方案). Never edited; a change is a new version that a second person approves.
 *
 * @param ratePer10000 yuan of pay for each 10,000 yuan of profit (P-05)
 * @param scoreLines least score for any pay by tier (I-04); {@code NONE} for people without a tier. A tier that is not named
 *     has no line and is paid from any score
 * @param products coefficients by product (I-04, I-05)
 * @param yuanPerPoint money for one point of the score
 * @param recoveryPer10000 yuan for each 10,000 yuan recovered of non-performing loans (I-11)
 * @param lossRates dated tables (P-04, SEM-14)
 * @param deferral null where nothing is deferred
 * @param payDay day of the month, 1 to 28 (I-15)
 */
public record IncentiveScheme(
        PayModel model,
        BigDecimal ratePer10000,
        Map<String, BigDecimal> scoreLines,
        List<ProductRate> products,
        BigDecimal yuanPerPoint,
        AcceleratorCurve accelerator,
        MonthsBonus monthsBonus,
        BigDecimal recoveryPer10000,
        List<LossRates> lossRates,
        Advance advance,
        Deferral deferral,
        int payDay) {

    public static final String KIND = "incentive";

    private static final int LAST_PAY_DAY = 28;

    public IncentiveScheme {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(accelerator, "accelerator");
        Objects.requireNonNull(monthsBonus, "monthsBonus");
        Objects.requireNonNull(advance, "advance");
        notNegative("ratePer10000", ratePer10000);
        notNegative("yuanPerPoint", yuanPerPoint);
        notNegative("recoveryPer10000", recoveryPer10000);
        scoreLines = Map.copyOf(scoreLines);
        scoreLines.values().forEach(line -> notNegative("scoreLines", line));
        products = List.copyOf(products);
        lossRates =
                lossRates.stream().sorted(Comparator.comparing(LossRates::from)).toList();
        if (products.stream().map(ProductRate::code).distinct().count() != products.size()) {
            throw wrong("products");
        }
        if (payDay < 1 || payDay > LAST_PAY_DAY) {
            throw wrong("payDay");
        }
    }

    /** @throws Problem 422 if the scheme has no such product */
    public ProductRate product(String code) {
        return products.stream()
                .filter(product -> product.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.rule(
                        "product-unknown", Text.of("计酬方案没有产品“%s”", "The pay scheme has no product \"%s\"", code)));
    }

    /** @throws Problem 422 if no table is in force on the day */
    public LossRates lossRatesOn(LocalDate day) {
        return lossRates.reversed().stream()
                .filter(table -> !table.from().isAfter(day))
                .findFirst()
                .orElseThrow(() -> Problem.rule(
                        "no-loss-rates", Text.of("%s 没有生效的贷款损失比例", "No loss rates are in force on %s", day)));
    }

    /** The month's pay day, each day of absence shifting it by a day (I-15). */
    public LocalDate payDay(YearMonth month, int daysAbsent) {
        return month.atDay(payDay).plusDays(daysAbsent);
    }

    private static void notNegative(String name, BigDecimal value) {
        if (value == null || value.signum() < 0) {
            throw wrong(name);
        }
    }

    private static Problem wrong(String parameter) {
        return Problem.rule(
                        "scheme-value",
                        Text.of(
                                "方案参数 %s 缺失、重复或超出范围",
                                "The scheme parameter %s is missing, doubled or out of range", parameter))
                .with("parameter", parameter);
    }
}
