package kejing.portfolio.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import kejing.chassis.audit.Audit;
import kejing.chassis.event.Outbox;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.Responsibility;
import kejing.portfolio.responsibility.ResponsibilityLedger;
import kejing.portfolio.responsibility.messaging.ResponsibilityAssignedV1;

/**
 * A branch head confirms that the signed handover of the branch's clients is complete (A-21, H-01). With the last branch
 * the plan takes effect: the ledger changes on its date, and others are told of those clients whose holders change.
 */
@ApplicationScoped
public class CompleteHandover {

    private final AllocationPlans plans;
    private final PlanLines lines;
    private final BranchHandovers handovers;
    private final ResponsibilityLedger ledger;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    CompleteHandover(
            AllocationPlans plans,
            PlanLines lines,
            BranchHandovers handovers,
            ResponsibilityLedger ledger,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.lines = lines;
        this.handovers = handovers;
        this.ledger = ledger;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is left to do after a branch has completed. */
    public record Progress(String planId, PlanState state, String branchId, int clients, int completed, int branches) {}

    /**
     * @throws Problem 404 if the branch is not the actor's or has no client in the plan; 409 if the plan is not approved or
     *     the branch is complete already
     */
    @Transactional
    public Progress complete(String planId, String branchId, Actor head) {
        if (!branchId.equals(head.unitId())) {
            throw Problem.notFound("branch handover", branchId);
        }
        AllocationPlan plan = plans.locked(planId);
        plan.requireState(EnumSet.of(PlanState.APPROVED, PlanState.HANDOVER));
        List<BranchHandover> all = handovers.ofPlan(planId);
        BranchHandover own = all.stream()
                .filter(handover -> handover.branchId().equals(branchId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("branch handover", branchId));
        if (own.isComplete()) {
            throw Problem.state(
                    "handover-complete",
                    Text.of("支行 %s 的交接已完成，无需重复办理。", "The handover of branch %s is complete already.", branchId));
        }
        Instant now = clock.instant();
        handovers.complete(planId, branchId, head.subject(), now);
        int completed = (int) all.stream().filter(BranchHandover::isComplete).count() + 1;
        AllocationPlan after = plan.handedOver(completed == all.size(), now);
        plans.save(after);
        if (after.state() == PlanState.EFFECTIVE) {
            takeEffect(after);
        }
        audit.record("complete-handover", "allocation-plans/" + planId, branchId);
        return new Progress(planId, after.state(), branchId, own.clients(), completed, all.size());
    }

    private void takeEffect(AllocationPlan plan) {
        Map<String, Holders> holders = ledger.latestHolders();
        List<Responsibility> changes = lines.all(plan.planId()).stream()
                .filter(line -> !line.holders().equals(holders.getOrDefault(line.clientId(), Holders.NOBODY)))
                .map(line ->
                        Responsibility.ofPlan(line.clientId(), plan.effectiveFrom(), line.holders(), plan.planId()))
                .toList();
        ledger.open(changes);
        outbox.append(changes.stream().map(ResponsibilityAssignedV1::of).toList());
        audit.record("allocation-effective", "allocation-plans/" + plan.planId(), changes.size());
    }
}
