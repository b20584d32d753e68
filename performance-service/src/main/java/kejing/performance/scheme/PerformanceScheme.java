package kejing.performance.scheme;

import java.util.Objects;
import kejing.performance.profitability.Decay;
import kejing.performance.profitability.Taxes;
import kejing.performance.scorecard.ScorecardRules;

/**
 * All parameters of a period (绩效方案): decay of stock (P-10), tax by date, the scorecard with its AHP matrices and
 * indicators (B-01..B-09). Never edited; a change is a new version that a second person approves.
 */
public record PerformanceScheme(Decay decay, Taxes taxes, ScorecardRules scorecard) {

    /** The kind under which schemes of this service are kept. */
    public static final String KIND = "performance";

    public PerformanceScheme {
        Objects.requireNonNull(decay, "decay");
        Objects.requireNonNull(taxes, "taxes");
        Objects.requireNonNull(scorecard, "scorecard");
    }
}
