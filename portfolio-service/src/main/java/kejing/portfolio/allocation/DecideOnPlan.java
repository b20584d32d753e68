package kejing.portfolio.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.portfolio.responsibility.HoldersDecided;
import kejing.portfolio.responsibility.ResponsibilityLedger;

/**
 * Submission, approval by a second person and return of a plan. Every decision names the hash of what was shown;
 * if the plan has changed since, it is refused.
 */
@ApplicationScoped
public class DecideOnPlan {

    private final AllocationPlans plans;
    private final PlanLines lines;
    private final DraftAllocation drafts;
    private final ResponsibilityLedger ledger;
    private final Event<HoldersDecided> decided;
    private final Audit audit;
    private final Clock clock;

    DecideOnPlan(
            AllocationPlans plans,
            PlanLines lines,
            DraftAllocation drafts,
            ResponsibilityLedger ledger,
            Event<HoldersDecided> decided,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.lines = lines;
        this.drafts = drafts;
        this.ledger = ledger;
        this.decided = decided;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem 409 if clients or staff have changed since the draft; 422 if it breaks rules or the date is too early */
    @Transactional
    public AllocationPlan submit(String planId, String ifMatch, LocalDate effectiveFrom, Actor maker) {
        AllocationPlan plan = shown(planId, ifMatch);
        AllocationPlan submitted = plan.submitted(maker, effectiveFrom, clock.instant());
        if (!drafts.isUpToDate(plan)) {
            throw Problem.state(
                    "plan-outdated",
                    Text.of(
                            "方案 %s 拟定后客户或人员资料已变动，请重新拟定。",
                            "Clients or staff have changed since plan %s was drafted. Draft a new one.", planId));
        }
        ledger.latestBeginning()
                .filter(latest -> !effectiveFrom.isAfter(latest))
                .ifPresent(latest -> {
                    throw Problem.rule(
                            "effective-date-too-early",
                            Text.of(
                                    "生效日期 %s 须晚于现有责任起始日 %s。",
                                    "The effective date %s must be after %s, when a present responsibility begins.",
                                    effectiveFrom,
                                    latest));
                });
        return keep(submitted, "submit-allocation");
    }

    /**
     * Approves and opens the handover documents; a plan that changes nobody's clients is in effect at once.
     *
     * @throws Problem 403 to the maker; 409 while another plan, or a client of this one, is being handed over
     */
    @Transactional
    public AllocationPlan approve(String planId, String ifMatch, Actor checker) {
        AllocationPlan approved = shown(planId, ifMatch).approved(checker, clock.instant());
        if (plans.anyInHandover()) {
            throw Problem.state(
                    "another-plan-in-handover",
                    Text.of(
                            "另一份已批准的方案正在交接，请待其完成后再批准。",
                            "Another approved plan is being handed over. Approve this one after it is effective."));
        }
        plans.save(approved);
        decided.fire(new HoldersDecided(
                HoldersDecided.Source.ALLOCATION,
                planId,
                approved.effectiveFrom(),
                lines.all(planId).stream()
                        .map(line -> new HoldersDecided.Change(line.clientId(), line.holders()))
                        .toList()));
        audit.record("approve-allocation", "allocation-plans/" + planId, approved.hash());
        return plans.locked(planId);
    }

    @Transactional
    public AllocationPlan sendBack(String planId, String ifMatch, String reason, Actor checker) {
        return keep(shown(planId, ifMatch).returned(checker, reason, clock.instant()), "return-allocation");
    }

    private AllocationPlan shown(String planId, String ifMatch) {
        AllocationPlan plan = plans.locked(planId);
        Versions.check(ifMatch, Versions.tag(plan.hash()));
        return plan;
    }

    private AllocationPlan keep(AllocationPlan plan, String action) {
        plans.save(plan);
        audit.record(action, "allocation-plans/" + plan.planId(), plan.hash());
        return plan;
    }
}
