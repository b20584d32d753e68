package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How unequal one resource is among the managers of a peer group (A-04, SEM-16). Ratios with four decimals, HALF_UP; mean,
 * least and most with two, in the resource's unit. Where everybody has nothing, everybody is equal.
 *
 * @param maxToMean the largest load divided by the mean
 * @param cv coefficient of variation: standard deviation of all divided by the mean
 * @param gini Gini coefficient, 0 is equal
 */
public record Spread(
        int managers,
        BigDecimal mean,
        BigDecimal least,
        BigDecimal most,
        BigDecimal maxToMean,
        BigDecimal cv,
        BigDecimal gini) {

    public static Spread of(List<BigDecimal> loads) {
        BigDecimal total = loads.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> ordered = loads.stream().sorted().toList();
        if (loads.isEmpty() || total.signum() == 0) {
            BigDecimal zero = amount(BigDecimal.ZERO);
            return new Spread(
                    loads.size(),
                    zero,
                    zero,
                    zero,
                    ratio(BigDecimal.ONE),
                    ratio(BigDecimal.ZERO),
                    ratio(BigDecimal.ZERO));
        }
        BigDecimal heads = BigDecimal.valueOf(loads.size());
        BigDecimal mean = total.divide(heads, Loads.PRECISION);
        BigDecimal squares = BigDecimal.ZERO;
        BigDecimal ranks = BigDecimal.ZERO;
        for (int i = 0; i < ordered.size(); i++) {
            BigDecimal distance = ordered.get(i).subtract(mean);
            squares = squares.add(distance.multiply(distance), Loads.PRECISION);
            ranks = ranks.add(ordered.get(i).multiply(BigDecimal.valueOf(2L * i + 1 - ordered.size())));
        }
        BigDecimal deviation = squares.divide(heads, Loads.PRECISION).sqrt(Loads.PRECISION);
        return new Spread(
                loads.size(),
                amount(mean),
                amount(ordered.getFirst()),
                amount(ordered.getLast()),
                ratio(ordered.getLast().divide(mean, Loads.PRECISION)),
                ratio(deviation.divide(mean, Loads.PRECISION)),
                ratio(ranks.divide(heads.multiply(total), Loads.PRECISION)));
    }

    private static BigDecimal amount(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal ratio(BigDecimal value) {
        return value.setScale(4, RoundingMode.HALF_UP);
    }
}
