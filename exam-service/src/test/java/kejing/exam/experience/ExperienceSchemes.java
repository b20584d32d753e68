package kejing.exam.experience;

import java.math.BigDecimal;
import kejing.exam.scheme.BasePointsRule;
import kejing.exam.scheme.ExperienceScheme;
import kejing.exam.scheme.FullYearsRule;

/** Schemes that the tests of the rules speak of. */
public final class ExperienceSchemes {

    private ExperienceSchemes() {}

    public static ExperienceScheme rulebook() {
        return scheme(FullYearsRule.POOLED, BasePointsRule.ONCE_PER_POST);
    }

    static ExperienceScheme perSpell() {
        return scheme(FullYearsRule.PER_SPELL, BasePointsRule.ONCE_PER_POST);
    }

    static ExperienceScheme highestOnly() {
        return scheme(FullYearsRule.POOLED, BasePointsRule.HIGHEST_ONLY);
    }

    static ExperienceScheme perAppointment() {
        return scheme(FullYearsRule.POOLED, BasePointsRule.PER_APPOINTMENT);
    }

    private static ExperienceScheme scheme(FullYearsRule fullYears, BasePointsRule basePoints) {
        return new ExperienceScheme(
                new BigDecimal("20"),
                new BigDecimal("4"),
                new BigDecimal("3"),
                new BigDecimal("2"),
                new BigDecimal("1"),
                new BigDecimal("0.5"),
                3,
                fullYears,
                basePoints);
    }
}
