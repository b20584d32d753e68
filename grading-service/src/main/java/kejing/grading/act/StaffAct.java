package kejing.grading.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that HR proposes for a person and a second person decides.
 *
 * @param basis the document or reason that it rests on
 */
public record StaffAct(
        UUID actId,
        String staffId,
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
        int version) {

    /** What caused something that follows from this act. */
    public String cause() {
        return "act/" + actId;
    }

    public StaffAct with(ActDetails completed) {
        return new StaffAct(
                actId,
                staffId,
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
                version);
    }

    StaffAct decided(ActState decision, String subject, String name, Instant at) {
        return new StaffAct(
                actId,
                staffId,
                kind,
                effectiveFrom,
                details,
                basis,
                decision,
                proposedBy,
                proposedByName,
                proposedAt,
                subject,
                name,
                at,
                version + 1);
    }
}
