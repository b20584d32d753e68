package kejing.portfolio.departure;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;
import kejing.portfolio.checklist.Checklist;

/** What is settled before somebody who leaves is released (H-05). */
@ApplicationScoped
public class ClearanceKind implements SchemeKind<Checklist> {

    static final String KIND = "clearance";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Checklist> type() {
        return Checklist.class;
    }
}
