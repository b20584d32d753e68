package kejing.performance.scorecard;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One band of the table for the non-performing ratio (不良率分档): SEM-11.
 *
 * @param upTo highest ratio of the band, included, such as 0.01 for 1 %
 * @param score points of the band
 */
public record NplBand(BigDecimal upTo, BigDecimal score) {

    public NplBand {
        Objects.requireNonNull(upTo, "upTo");
        Objects.requireNonNull(score, "score");
    }
}
