package kejing.exam.scheme;

import java.math.BigDecimal;
import java.util.Objects;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.exam.career.Post;

/**
 * The parameters of experience points (经历分方案), in points. Defaults of the rulebook: base 4, 3 and 2; 1 point a
 * full year in leadership, 0.5 in supervision; 1 point for 3 full years in finance; at most 20.
 *
 * @param cap the most that experience can give
 * @param presidentBase base points of a branch president
 * @param vicePresidentBase base points of a branch vice president
 * @param supervisorBase base points of a supervisor
 * @param leadershipPerYear points for a full year as president or vice president
 * @param supervisionPerYear points for a full year as supervisor
 * @param financeYearsPerPoint full years in finance that give one point
 * @param fullYears how full years in post are counted (R4)
 * @param basePoints how often base points are given (R5)
 */
public record ExperienceScheme(
        BigDecimal cap,
        BigDecimal presidentBase,
        BigDecimal vicePresidentBase,
        BigDecimal supervisorBase,
        BigDecimal leadershipPerYear,
        BigDecimal supervisionPerYear,
        int financeYearsPerPoint,
        FullYearsRule fullYears,
        BasePointsRule basePoints) {

    public ExperienceScheme {
        notNegative("cap", cap);
        notNegative("presidentBase", presidentBase);
        notNegative("vicePresidentBase", vicePresidentBase);
        notNegative("supervisorBase", supervisorBase);
        notNegative("leadershipPerYear", leadershipPerYear);
        notNegative("supervisionPerYear", supervisionPerYear);
        Objects.requireNonNull(fullYears, "fullYears");
        Objects.requireNonNull(basePoints, "basePoints");
        if (financeYearsPerPoint < 1) {
            throw Problem.rule(
                            "scheme-value",
                            Text.of(
                                    "financeYearsPerPoint 应为 1 以上，现为 %s。",
                                    "financeYearsPerPoint must be at least 1, it is %s.", financeYearsPerPoint))
                    .with("parameter", "financeYearsPerPoint");
        }
    }

    private static void notNegative(String parameter, BigDecimal value) {
        Objects.requireNonNull(value, parameter);
        if (value.signum() < 0) {
            throw Problem.rule(
                            "scheme-value",
                            Text.of("%s 不得为负，现为 %s。", "%s must not be negative, it is %s.", parameter, value))
                    .with("parameter", parameter);
        }
    }

    /** Base points of a post. */
    public BigDecimal baseOf(Post post) {
        return switch (post) {
            case PRESIDENT -> presidentBase;
            case VICE_PRESIDENT -> vicePresidentBase;
            case SUPERVISOR -> supervisorBase;
        };
    }
}
