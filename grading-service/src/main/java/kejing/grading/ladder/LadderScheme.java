package kejing.grading.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** Ladder schemes (等级序列方案): versioned {@link LadderRules}. */
@ApplicationScoped
public class LadderScheme implements SchemeKind<LadderRules> {
    public static final String KIND = "ladder";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<LadderRules> type() {
        return LadderRules.class;
    }
}
