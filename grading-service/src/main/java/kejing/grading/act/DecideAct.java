package kejing.grading.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.FourEyes;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;

/** A second person approves or rejects a proposed act. An approved one takes effect in the same transaction. */
@ApplicationScoped
public class DecideAct {
    private final StaffActs acts;
    private final ActRules rules;
    private final Audit audit;
    private final Clock clock;

    DecideAct(StaffActs acts, ActRules rules, Audit audit, Clock clock) {
        this.acts = acts;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param ifMatch the version that the checker saw, as an entity tag */
    @Transactional
    public StaffAct approve(UUID actId, String ifMatch, Actor checker) {
        var act = proposed(actId, ifMatch, checker);
        var rule = rules.of(act.kind());
        rule.requireLegal(act);
        var approved = decide(act, ActState.APPROVED, null, checker);
        rule.apply(approved);
        audit.record("act-approved", "staff/" + act.staffId(), actId);
        return approved;
    }

    /**
     * @param ifMatch the version that the checker saw, as an entity tag
     * @param reason told to the proposer
     */
    @Transactional
    public StaffAct reject(UUID actId, String ifMatch, String reason, Actor checker) {
        var rejected = decide(proposed(actId, ifMatch, checker), ActState.REJECTED, reason, checker);
        audit.record("act-rejected", "staff/" + rejected.staffId(), actId);
        return rejected;
    }

    private StaffAct proposed(UUID actId, String ifMatch, Actor checker) {
        var act = acts.lock(actId).orElseThrow(() -> ReadActs.unknown(actId));
        Versions.check(ifMatch, Versions.tag(act.version()));
        if (act.state() != ActState.PROPOSED) {
            throw Problem.state(
                    "act-decided-already",
                    Text.of("该事项已办结（%s），不能再次审批", "The act is decided already (%s)", act.state()));
        }
        FourEyes.requireSecondPerson(checker, act.proposedBy());
        requireNotOwn(act, checker);
        return act;
    }

    private static void requireNotOwn(StaffAct act, Actor checker) {
        if (act.staffId().equals(checker.personId())) {
            throw Problem.forbidden(
                    "own-case", Text.of("不能审批本人的事项，须由他人审批", "Nobody decides on the own case; ask another person"));
        }
    }

    private StaffAct decide(StaffAct act, ActState decision, String reason, Actor checker) {
        var decided = act.decided(
                decision,
                reason,
                checker.subject(),
                checker.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        acts.decide(decided);
        return decided;
    }
}
