package kejing.grading.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.IdSource;

/** HR proposes a placement or a loss of qualification; it counts for nothing until a second person approves it. */
@ApplicationScoped
public class ProposeGradeAct {
    private final GradeActs acts;
    private final GradeActCheck check;
    private final Schemes schemes;
    private final Audit audit;
    private final Clock clock;
    private final IdSource ids;

    ProposeGradeAct(GradeActs acts, GradeActCheck check, Schemes schemes, Audit audit, Clock clock, IdSource ids) {
        this.acts = acts;
        this.check = check;
        this.schemes = schemes;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What is proposed.
     *
     * @param type only of a placement
     * @param grade only of a placement, empty for a type without grades
     */
    public record Proposal(ActKind kind, LocalDate effectiveFrom, String type, String grade, String basis) {}

    @Transactional
    public GradeAct propose(String staffId, Proposal proposal, Actor maker) {
        var schemeId = proposal.kind() == ActKind.PLACEMENT
                ? schemes.inForce(LadderScheme.KIND, proposal.effectiveFrom(), LadderRules.class)
                        .schemeId()
                : null;
        var act = new GradeAct(
                ids.next(),
                staffId,
                proposal.kind(),
                proposal.effectiveFrom(),
                proposal.type(),
                proposal.grade(),
                schemeId,
                proposal.basis(),
                ActState.PROPOSED,
                maker.subject(),
                maker.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                null,
                1);
        check.requireLegal(act);
        acts.add(act);
        audit.record("grade-act-proposed", "grade/" + staffId, act.actId());
        return act;
    }
}
