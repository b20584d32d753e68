package kejing.portfolio.allocation.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kejing.chassis.problem.Text;
import kejing.portfolio.allocation.HandChange;
import kejing.portfolio.responsibility.rest.NamedHolder;

/**
 * Who gave a client to whom, why, and at which cost.
 *
 * @param reasonText the reason in words, null where the scheme in force no longer has it
 * @param exception rule that the reason excepts the client from, or null
 * @param difference what the whole act changed the objective by
 */
public record HandChangeView(
        long changeId,
        String actId,
        String clientId,
        String clientName,
        String branchId,
        List<NamedHolder> before,
        List<NamedHolder> after,
        String reason,
        Text reasonText,
        String explanation,
        String exception,
        String difference,
        String madeBy,
        String madeByName,
        Instant madeAt) {

    static HandChangeView of(
            HandChange change, Map<String, String> clients, Map<String, String> staff, Map<String, Text> reasons) {
        return new HandChangeView(
                change.changeId(),
                change.actId(),
                change.clientId(),
                clients.get(change.clientId()),
                change.branchId(),
                NamedHolder.of(change.before(), staff),
                NamedHolder.of(change.after(), staff),
                change.reason(),
                reasons.get(change.reason()),
                change.explanation(),
                change.exception() == null ? null : change.exception().id(),
                change.difference().toPlainString(),
                change.madeByStaff(),
                staff.getOrDefault(change.madeByStaff(), change.madeByStaff()),
                change.madeAt());
    }
}
