package kejing.grading.act.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kejing.chassis.problem.Text;
import kejing.grading.act.ActDetails;
import kejing.grading.act.ActKind;
import kejing.grading.act.ActState;
import kejing.grading.act.StaffAct;

/** An act and who proposed and decided it. */
public record ActView(
        UUID actId,
        String staffId,
        String name,
        ActKind kind,
        Text kindName,
        LocalDate effectiveFrom,
        ActDetails details,
        String basis,
        ActState state,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String rejectionReason,
        int version) {

    public static ActView of(StaffAct act) {
        return new ActView(
                act.actId(),
                act.staffId(),
                act.name(),
                act.kind(),
                act.kind().label(),
                act.effectiveFrom(),
                act.details(),
                act.basis(),
                act.state(),
                act.proposedByName(),
                act.proposedAt(),
                act.decidedByName(),
                act.decidedAt(),
                act.rejectionReason(),
                act.version());
    }
}
