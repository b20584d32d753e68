package kejing.portfolio.allocation.rest;

import java.util.Map;
import kejing.portfolio.allocation.ChangePlan.Done;

/** The plan after a change by hand. @param actId null where every client was with its new holder already */
public record ChangesDone(String planId, String hash, String actId, RevisionView revision) {

    static ChangesDone of(Done done, Map<String, String> names) {
        return new ChangesDone(
                done.plan().planId(), done.plan().hash(), done.actId(), RevisionView.of(done.revised(), names));
    }
}
