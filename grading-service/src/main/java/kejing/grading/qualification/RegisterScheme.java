package kejing.grading.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** Schemes of the register (资格登记方案): versioned {@link RegisterRules}. */
@ApplicationScoped
public class RegisterScheme implements SchemeKind<RegisterRules> {
    public static final String KIND = "qualification-register";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<RegisterRules> type() {
        return RegisterRules.class;
    }
}
