package kejing.grading.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.Directory;
import kejing.chassis.identity.Person;
import kejing.chassis.problem.Problem;
import kejing.chassis.time.IdSource;

/** HR proposes an act; it counts for nothing until a second person approves it. */
@ApplicationScoped
public class ProposeAct {
    private final StaffActs acts;
    private final ActRules rules;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;
    private final IdSource ids;

    ProposeAct(StaffActs acts, ActRules rules, Directory directory, Audit audit, Clock clock, IdSource ids) {
        this.acts = acts;
        this.rules = rules;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** What is proposed, for whom and from when on. */
    public record Proposal(String staffId, ActKind kind, LocalDate effectiveFrom, ActDetails details, String basis) {}

    /** @throws Problem 404 for an unknown person, 400 for details of another kind, 409 or 422 if a rule forbids it */
    @Transactional
    public StaffAct propose(Proposal proposal, Actor maker) {
        proposal.details().requireFits(proposal.kind());
        var person = directory
                .byId(proposal.staffId())
                .filter(Person::active)
                .orElseThrow(() -> Problem.notFound("staff member", proposal.staffId()));
        var rule = rules.of(proposal.kind());
        var act = rule.complete(new StaffAct(
                ids.next(),
                proposal.staffId(),
                person.name(),
                proposal.kind(),
                proposal.effectiveFrom(),
                proposal.details(),
                proposal.basis(),
                ActState.PROPOSED,
                maker.subject(),
                maker.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                null,
                null,
                1));
        rule.requireLegal(act);
        acts.add(act);
        audit.record("act-proposed", "staff/" + act.staffId(), act.actId());
        return act;
    }
}
