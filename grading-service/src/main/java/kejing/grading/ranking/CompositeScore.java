package kejing.grading.ranking;

import java.math.BigDecimal;

/**
 * The published points of one candidate and what they amount to. Each figure has two decimals or is null where R3 gives
 * none: a missing part is never zero.
 *
 * @param written published written points
 * @param interview published interview points
 * @param experience published experience points; 0.00 where no experience was claimed (R3)
 * @param adaptability the interview's adaptability points, a tie key only (R10)
 * @param total exact sum of the three published parts (R2), null unless all three count
 */
public record CompositeScore(
        BigDecimal written,
        BigDecimal interview,
        BigDecimal experience,
        BigDecimal adaptability,
        BigDecimal total,
        Outcome outcome) {

    public boolean qualified() {
        return outcome == Outcome.QUALIFIED;
    }
}
