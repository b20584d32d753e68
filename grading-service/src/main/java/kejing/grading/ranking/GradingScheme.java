package kejing.grading.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** Grading schemes (评级方案): versioned {@link GradingRules}. */
@ApplicationScoped
public class GradingScheme implements SchemeKind<GradingRules> {
    public static final String KIND = "grading";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<GradingRules> type() {
        return GradingRules.class;
    }
}
