package kejing.exam.experience.rest;

import java.math.BigDecimal;
import java.util.List;
import kejing.chassis.problem.Text;
import kejing.exam.experience.ExperienceLine;
import kejing.exam.experience.ExperiencePoints;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Experience points with their trace; points are decimal strings.
 *
 * @param points what counts, after the cap
 * @param uncapped the sum before the cap
 */
public record ExperienceView(String points, String uncapped, boolean capped, List<Line> lines) {

    /** A line of the trace, in both languages. */
    @Schema(name = "ExperienceLine")
    public record Line(
            String rule,
            ExperienceLine.Kind kind,
            Text text,
            List<ExperienceLine.Period> spells,
            long months,
            long fullYears,
            String points) {

        static Line of(ExperienceLine line) {
            return new Line(
                    line.rule(),
                    line.kind(),
                    line.text(),
                    line.spells(),
                    line.months(),
                    line.fullYears(),
                    decimal(line.points()));
        }
    }

    public static ExperienceView of(ExperiencePoints result) {
        return new ExperienceView(
                decimal(result.points()),
                decimal(result.uncapped()),
                result.capped(),
                result.lines().stream().map(Line::of).toList());
    }

    private static String decimal(BigDecimal points) {
        return points.setScale(2).toPlainString();
    }
}
