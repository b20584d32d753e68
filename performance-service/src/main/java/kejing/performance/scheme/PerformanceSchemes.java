package kejing.performance.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;

/** Finds the scheme that a period is computed by. */
@ApplicationScoped
public class PerformanceSchemes {

    private final Schemes schemes;

    PerformanceSchemes(Schemes schemes) {
        this.schemes = schemes;
    }

    /** @throws Problem 422 if the scheme is unknown, not approved or of another kind */
    public Scheme<PerformanceScheme> byId(String schemeId) {
        Scheme<PerformanceScheme> scheme = schemes.byId(schemeId, PerformanceScheme.class);
        requireKind(scheme);
        return scheme;
    }

    /** The named scheme, or without a name the one in force; it must be in force on the day. */
    public Scheme<PerformanceScheme> forPeriodFrom(LocalDate day, String schemeId) {
        if (schemeId == null) {
            return schemes.inForce(PerformanceScheme.KIND, day, PerformanceScheme.class);
        }
        Scheme<PerformanceScheme> scheme = byId(schemeId);
        if (scheme.effectiveFrom().isAfter(day)) {
            throw Problem.rule(
                            "scheme-not-in-force",
                            Text.of(
                                    "方案“%s”自 %s 起生效，不能用于 %s 开始的考核期",
                                    "The scheme \"%s\" takes effect on %s and cannot serve a period from %s",
                                    schemeId,
                                    scheme.effectiveFrom(),
                                    day))
                    .with("schemeId", schemeId);
        }
        return scheme;
    }

    private static void requireKind(Scheme<PerformanceScheme> scheme) {
        if (!scheme.kind().equals(PerformanceScheme.KIND)) {
            throw Problem.rule(
                            "scheme-of-another-kind",
                            Text.of(
                                    "方案“%s”属于“%s”类，考核期须使用“%s”类方案",
                                    "The scheme \"%s\" is of kind \"%s\"; a period needs one of kind \"%s\"",
                                    scheme.schemeId(),
                                    scheme.kind(),
                                    PerformanceScheme.KIND))
                    .with("schemeId", scheme.schemeId());
        }
    }
}
