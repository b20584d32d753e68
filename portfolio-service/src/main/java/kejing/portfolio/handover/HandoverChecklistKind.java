package kejing.portfolio.handover;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;
import kejing.portfolio.checklist.Checklist;

/** What is checked before a handover is signed. */
@ApplicationScoped
public class HandoverChecklistKind implements SchemeKind<Checklist> {

    static final String KIND = "handover-checklist";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Checklist> type() {
        return Checklist.class;
    }
}
