package kejing.portfolio.worklog;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** Recurring tasks and working days as a versioned scheme. */
@ApplicationScoped
public class WorkRulesKind implements SchemeKind<WorkRules> {

    @Override
    public String kind() {
        return WorkRules.KIND;
    }

    @Override
    public Class<WorkRules> type() {
        return WorkRules.class;
    }
}
