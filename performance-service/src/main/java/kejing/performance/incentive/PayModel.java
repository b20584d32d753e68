package kejing.performance.incentive;

/** How performance pay is earned (计酬模式): X-09. */
public enum PayModel {
    /** Profit × yuan for each 10,000 yuan (P-05). */
    PROFIT_RATE,
    /** Nothing below the tier's score line, from it on Σ sales × coefficient (I-04, I-05). */
    SCORE_LINE,
    /** Profit × rate plus the score turned into money by a coefficient (I-10, X-14). */
    COMPOSITE_SCORE
}
