package kejing.portfolio.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import kejing.chassis.audit.Audit;
import kejing.portfolio.responsibility.HoldersDecided;
import kejing.portfolio.responsibility.HoldersHandedOver;

/** An approved plan is in handover with the first complete document and in effect with the last (A-21, H-01). */
@ApplicationScoped
class FollowHandover {

    private final AllocationPlans plans;
    private final Audit audit;
    private final Clock clock;

    FollowHandover(AllocationPlans plans, Audit audit, Clock clock) {
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes HoldersHandedOver handedOver) {
        if (handedOver.source() != HoldersDecided.Source.ALLOCATION) {
            return;
        }
        AllocationPlan after =
                plans.locked(handedOver.decisionId()).handedOver(handedOver.left() == 0, clock.instant());
        plans.save(after);
        if (after.state() == PlanState.EFFECTIVE) {
            audit.record("allocation-effective", "allocation-plans/" + after.planId(), after.hash());
        }
    }
}
