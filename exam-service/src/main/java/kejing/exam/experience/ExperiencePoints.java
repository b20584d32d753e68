package kejing.exam.experience;

import java.math.BigDecimal;
import java.util.List;

/**
 * The experience points of one person with their trace.
 *
 * @param points what counts: the sum after the cap, 2 decimals
 * @param uncapped the sum before the cap, 2 decimals; shown, never ranked (R7)
 * @param capped whether the cap took something away
 * @param lines how the points came about; their points add up to {@code points}
 */
public record ExperiencePoints(BigDecimal points, BigDecimal uncapped, boolean capped, List<ExperienceLine> lines) {

    public ExperiencePoints {
        lines = List.copyOf(lines);
    }
}
