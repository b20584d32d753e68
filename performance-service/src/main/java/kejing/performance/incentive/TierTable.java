package kejing.performance.incentive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * Rates by quantity (分档提成表): I-04, I-13, I-14. Tiers are half-open [from, to), start at 0, follow each other without
 * overlap or hole, and the last has no end, so that exactly one tier holds for every quantity.
 */
public record TierTable(Method method, List<Tier> tiers) {

    /** How the rate of a tier is applied. */
    public enum Method {
        /** The rate of the tier that the quantity reaches, on the whole quantity (全额). */
        WHOLE_AMOUNT,
        /** Each tier's rate on the part of the quantity inside it (超额). */
        MARGINAL,
        /** As whole amount, with the rate rising in a straight line from one tier's start to the next's (插值). */
        INTERPOLATED
    }

    /**
     * @param from first quantity of the tier
     * @param to first quantity above it; null for no end
     * @param rate yuan for one unit, not negative
     */
    public record Tier(BigDecimal from, BigDecimal to, BigDecimal rate) {

        public Tier {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(rate, "rate");
        }
    }

    public TierTable {
        Objects.requireNonNull(method, "method");
        tiers = List.copyOf(tiers);
        BigDecimal reached = BigDecimal.ZERO;
        for (Tier tier : tiers) {
            if (reached == null || tier.from().compareTo(reached) < 0) {
                throw refused(
                        "tier-overlap",
                        "分档 %s 起与前一档重叠，各档为左闭右开区间",
                        "The tier from %s overlaps the one before it; tiers are half-open intervals",
                        tier.from());
            }
            if (tier.from().compareTo(reached) > 0) {
                throw refused(
                        "tier-hole",
                        "分档 %s 起与前一档之间有空档，请补齐",
                        "There is a hole before the tier from %s; let the tiers follow each other",
                        tier.from());
            }
            if (tier.to() != null && tier.to().compareTo(tier.from()) <= 0
                    || tier.rate().signum() < 0) {
                throw refused(
                        "tier-value",
                        "分档 %s 起的上限应大于下限，比例不应为负",
                        "The tier from %s must end above its start and have a rate of zero or more",
                        tier.from());
            }
            reached = tier.to();
        }
        if (reached != null) {
            throw refused(
                    "tier-hole",
                    "分档在 %s 以上没有规定，最后一档不设上限",
                    "Nothing is said from %s up; the last tier has no end",
                    reached);
        }
    }

    private static Problem refused(String slug, String zh, String en, BigDecimal at) {
        return Problem.rule(slug, Text.of(zh, en, at.toPlainString())).with("at", at.toPlainString());
    }

    /** One rate for every quantity: a product coefficient. */
    public static TierTable flat(BigDecimal rate) {
        return new TierTable(Method.WHOLE_AMOUNT, List.of(new Tier(BigDecimal.ZERO, null, rate)));
    }

    /**
     * Unrounded pay for a quantity, before completion.
     *
     * @param deduction taken off the rate, which does not fall below zero (I-14)
     * @throws Problem 422 for a negative quantity
     */
    public BigDecimal pay(BigDecimal quantity, BigDecimal deduction) {
        if (quantity.signum() < 0) {
            throw Problem.rule(
                    "quantity-negative", Text.of("数量不应为负，现为 %s", "A quantity is not negative, it is %s", quantity));
        }
        if (method == Method.MARGINAL) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Tier tier : tiers) {
                BigDecimal end = tier.to() == null ? quantity : quantity.min(tier.to());
                if (end.compareTo(tier.from()) > 0) {
                    sum = sum.add(end.subtract(tier.from()).multiply(reduced(tier.rate(), deduction)));
                }
            }
            return sum;
        }
        return quantity.multiply(reduced(rate(quantity), deduction));
    }

    /** The same to the fen, HALF_UP, times the completion of the plan (1 for 100 %). */
    public Money pay(BigDecimal quantity, BigDecimal deduction, BigDecimal completion) {
        return Money.rounded(pay(quantity, deduction).multiply(completion));
    }

    private BigDecimal rate(BigDecimal quantity) {
        for (int i = 0; i < tiers.size(); i++) {
            Tier tier = tiers.get(i);
            if (tier.to() == null) {
                return tier.rate();
            }
            if (quantity.compareTo(tier.to()) < 0) {
                return method == Method.INTERPOLATED
                        ? between(tier, tiers.get(i + 1).rate(), quantity)
                        : tier.rate();
            }
        }
        throw new IllegalStateException("the last tier has no end");
    }

    private static BigDecimal between(Tier tier, BigDecimal next, BigDecimal quantity) {
        BigDecimal step = next.subtract(tier.rate()).multiply(quantity.subtract(tier.from()));
        return tier.rate().add(step.divide(tier.to().subtract(tier.from()), MathContext.DECIMAL128));
    }

    private static BigDecimal reduced(BigDecimal rate, BigDecimal deduction) {
        return rate.subtract(deduction).max(BigDecimal.ZERO);
    }
}
