package kejing.performance.ahp;

import java.math.BigDecimal;
import java.util.List;

/**
 * The mean random consistency index RI (平均随机一致性指标) by order of the matrix: rule AH-05, version {@value #VERSION}.
 * The value for order 4 is the rulebook's, the others are the table of Saaty.
 */
final class RandomIndex {

    static final String VERSION = "AH-05";
    static final int LARGEST_ORDER = 9;

    private static final List<BigDecimal> BY_ORDER =
            List.of("0", "0", "0.58", "0.90", "1.12", "1.24", "1.32", "1.41", "1.45").stream()
                    .map(BigDecimal::new)
                    .toList();

    private RandomIndex() {}

    /** @param order 1 to 9 */
    static BigDecimal of(int order) {
        return BY_ORDER.get(order - 1);
    }
}
