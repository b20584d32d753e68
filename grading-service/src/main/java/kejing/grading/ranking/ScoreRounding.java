package kejing.grading.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a part is published with two decimals, once (R2). HALF_UP is the rulebook's default, TRUNCATE its alternative. */
public enum ScoreRounding {
    HALF_UP(RoundingMode.HALF_UP),
    TRUNCATE(RoundingMode.DOWN);

    private final RoundingMode mode;

    ScoreRounding(RoundingMode mode) {
        this.mode = mode;
    }

    /** Points with exactly two decimals. */
    public BigDecimal publish(BigDecimal score) {
        return score.setScale(2, mode);
    }
}
