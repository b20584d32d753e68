package kejing.grading.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that HR proposes for a person and a second person decides.
 *
 * @param name of the person, as it is known now; empty before it is stored
 * @param basis the document or reason that it rests on
 * @param rejectionReason why it was rejected; empty unless it was
 */
public record StaffAct(
        UUID actId,
        String staffId,
        String name,
        ActKind kind,
        LocalDate effectiveFrom,
        ActDetails details,
        String basis,
        ActState state,
        String proposedBy,
        String proposedByName,
        Instant proposedAt,
        String decidedBy,
        String decidedByName,
        Instant decidedAt,
        String rejectionReason,
        int version) {

    /** What caused something that follows from this act. */
    public String cause() {
        return "act/" + actId;
    }

    public StaffAct with(ActDetails completed) {
        return new StaffAct(
                actId,
                staffId,
                name,
                kind,
                effectiveFrom,
                completed,
                basis,
                state,
                proposedBy,
                proposedByName,
                proposedAt,
                decidedBy,
                decidedByName,
                decidedAt,
                rejectionReason,
                version);
    }

    StaffAct decided(ActState decision, String reason, String subject, String decider, Instant at) {
        return new StaffAct(
                actId,
                staffId,
                name,
                kind,
                effectiveFrom,
                details,
                basis,
                decision,
                proposedBy,
                proposedByName,
                proposedAt,
                subject,
                decider,
                at,
                reason,
                version + 1);
    }
}
