package kejing.performance.profitability;

import java.math.MathContext;

/** The working precision of unrounded figures: 34 significant digits (SEM-1). */
final class Digits {

    static final MathContext WORKING = MathContext.DECIMAL128;

    private Digits() {}
}
