package kejing.portfolio.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** Days of reminders as a versioned scheme. */
@ApplicationScoped
public class ReminderRulesKind implements SchemeKind<ReminderRules> {

    public static final String KIND = "reminders";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<ReminderRules> type() {
        return ReminderRules.class;
    }
}
