package kejing.performance.incentive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.FourEyes;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;

/** A second person who takes no part in the plan approves or rejects a pay run by its hash (I-08). */
@ApplicationScoped
public class DecidePayRun {

    private final PayRuns runs;
    private final PayLedger ledger;
    private final Audit audit;
    private final Clock clock;

    DecidePayRun(PayRuns runs, PayLedger ledger, Audit audit, Clock clock) {
        this.runs = runs;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    /** Approves: the ledger is written and people see their statements. */
    @Transactional
    public PayRun approve(String periodId, String ifMatch, Actor checker) {
        PayRun run = decide(periodId, ifMatch, checker, PayRunState.APPROVED);
        ledger.post(run, runs.page(run, "", Integer.MAX_VALUE));
        return run;
    }

    /** Rejects: nothing is paid, another run may be made. */
    @Transactional
    public PayRun reject(String periodId, String ifMatch, Actor checker) {
        return decide(periodId, ifMatch, checker, PayRunState.REJECTED);
    }

    private PayRun decide(String periodId, String ifMatch, Actor checker, PayRunState decision) {
        runs.lock();
        PayRun run = runs.require(periodId);
        Versions.check(ifMatch, Versions.tag(run.hash()));
        if (run.state() != PayRunState.MADE) {
            throw Problem.state("pay-run-decided", Text.of("该发薪批次已审批，无需重复操作", "The pay run is decided already"))
                    .with("state", run.state().name());
        }
        FourEyes.requireSecondPerson(checker, run.madeBy());
        if (runs.find(run, checker.personId()).isPresent()) {
            throw Problem.forbidden(
                    "takes-part-in-plan",
                    Text.of(
                            "审批人本人在本批次中领取绩效工资，须由不参加本计划的人员审批",
                            "You are paid by this run; somebody who takes no part in the plan must decide"));
        }
        runs.decide(run, decision, checker.subject(), clock.instant());
        audit.record(
                decision == PayRunState.APPROVED ? "approve-pay-run" : "reject-pay-run",
                "pay-run/" + periodId + "/" + run.run(),
                run.hash());
        return runs.require(periodId);
    }
}
