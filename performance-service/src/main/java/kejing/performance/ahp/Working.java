package kejing.performance.ahp;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Decimal arithmetic with 50 significant digits, so that 34 digits of a weight are right; no binary floats. */
final class Working {

    static final MathContext DIGITS = new MathContext(50, RoundingMode.HALF_EVEN);

    private Working() {}

    /** The positive n-th root of a positive number, by Newton's method from above. */
    static BigDecimal root(BigDecimal radicand, int n) {
        if (n == 1) {
            return radicand;
        }
        BigDecimal degree = BigDecimal.valueOf(n);
        BigDecimal below = BigDecimal.valueOf(n - 1L);
        BigDecimal guess = radicand.max(BigDecimal.ONE);
        while (true) {
            BigDecimal next = guess.multiply(below)
                    .add(radicand.divide(guess.pow(n - 1, DIGITS), DIGITS))
                    .divide(degree, DIGITS);
            if (next.compareTo(guess) >= 0) {
                return guess;
            }
            guess = next;
        }
    }

    static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The values divided by their sum. */
    static List<BigDecimal> normalised(List<BigDecimal> values) {
        BigDecimal total = sum(values);
        return values.stream().map(value -> value.divide(total, DIGITS)).toList();
    }
}
