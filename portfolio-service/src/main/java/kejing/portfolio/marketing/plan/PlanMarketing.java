package kejing.portfolio.marketing.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.Directory;
import kejing.chassis.identity.FourEyes;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.portfolio.Roles;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.Clients;
import kejing.portfolio.responsibility.ResponsibilityLedger;

/** A manager drafts the yearly plan of a client; the head of the branch approves or returns it; its actions get done. */
@ApplicationScoped
public class PlanMarketing {

    private final MarketingPlans plans;
    private final Clients clients;
    private final ResponsibilityLedger ledger;
    private final Directory directory;
    private final Audit audit;
    private final BusinessDay businessDay;
    private final Clock clock;
    private final IdSource ids;

    PlanMarketing(
            MarketingPlans plans,
            Clients clients,
            ResponsibilityLedger ledger,
            Directory directory,
            Audit audit,
            BusinessDay businessDay,
            Clock clock,
            IdSource ids) {
        this.plans = plans;
        this.clients = clients;
        this.ledger = ledger;
        this.directory = directory;
        this.audit = audit;
        this.businessDay = businessDay;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * @return the id of the plan
     * @throws Problem 404 unless the actor serves the client today, 409 if there is a plan for the year, 422 for another
     *     year than this or the next, or an action outside it
     */
    @Transactional
    public String draft(String clientId, int year, MarketingPlan.Content content, Actor actor) {
        Client client = served(clientId, actor);
        PlanPolicy.checkYear(year, businessDay.today());
        PlanPolicy.check(year, content);
        String planId = ids.next().toString();
        if (!plans.add(planId, client, year, content, actor, clock.instant())) {
            throw Problem.state(
                    "plan-exists", Text.of("该客户已有 %d 年度营销计划。", "This client has a plan for %d already.", year));
        }
        audit.record("draft-marketing-plan", "marketing-plan/" + planId, Map.of("client", clientId));
        return planId;
    }

    /** @throws Problem 404 unless the actor serves the client today, 409 once it is submitted, 412 if it was changed meanwhile */
    @Transactional
    public void rewrite(String planId, String ifMatch, MarketingPlan.Content content, Actor actor) {
        MarketingPlan plan = open(planId, ifMatch, actor);
        PlanPolicy.check(plan.year(), content);
        plans.rewrite(plan, content, actor.personId());
        audit.record("rewrite-marketing-plan", "marketing-plan/" + planId, content);
    }

    /** @throws Problem 404 unless the actor serves the client today, 409 if it is submitted, 412 if it was changed meanwhile */
    @Transactional
    public void submit(String planId, String ifMatch, Actor actor) {
        MarketingPlan plan = open(planId, ifMatch, actor);
        plans.submit(plan, clock.instant());
        audit.record("submit-marketing-plan", "marketing-plan/" + planId, Map.of("version", plan.version()));
    }

    /**
     * The head of the client's branch decides; marketing where the head wrote the plan.
     *
     * @param reason why it is returned, null to approve it
     * @throws Problem 403 for who wrote it, 404 for another branch, 409 unless it is submitted, 412 if it was changed
     */
    @Transactional
    public void decide(String planId, String ifMatch, String reason, Actor actor) {
        MarketingPlan plan = seen(planId, actor);
        boolean head = actor.has(Roles.BRANCH_HEAD) && actor.unitId().equals(plan.branchId());
        if (!head && !(actor.has(Roles.MARKETING) && writtenByAHead(plan))) {
            throw actor.has(Roles.MARKETING)
                    ? Problem.forbidden(
                            "head-decides", Text.of("该计划由支行行长审批。", "The head of the branch decides about this plan."))
                    : Problem.notFound("marketing plan", planId);
        }
        Versions.check(ifMatch, Versions.tag(plan.version()));
        if (plan.editors().contains(actor.personId())) {
            FourEyes.requireSecondPerson(actor, actor.subject());
        }
        if (plan.state() != MarketingPlan.State.SUBMITTED) {
            throw Problem.state(
                    "plan-not-submitted", Text.of("该计划未在待审批状态。", "This plan does not wait for a decision."));
        }
        plans.decide(plan, reason, actor, clock.instant());
        audit.record(
                reason == null ? "approve-marketing-plan" : "return-marketing-plan",
                "marketing-plan/" + planId,
                Map.of("version", plan.version()));
    }

    /** @throws Problem 404 unless the actor serves the client today, 409 if it is not approved or no such action is open, 422 for a day to come */
    @Transactional
    public void complete(String planId, int no, LocalDate on, String note, Actor actor) {
        MarketingPlan plan = seen(planId, actor);
        served(plan.clientId(), actor);
        requireNotAfterToday(on);
        if (plan.state() != MarketingPlan.State.APPROVED
                || !plans.complete(planId, no, on, note.strip(), actor.personId())) {
            throw Problem.state(
                    "action-not-open",
                    Text.of("计划尚未批准，或该事项已办结。", "The plan is not approved, or this action is done already."));
        }
        audit.record("complete-marketing-action", "marketing-plan/" + planId, Map.of("no", no));
    }

    /** @throws Problem 404 unless the actor serves the client today, 422 for a day to come */
    @Transactional
    public CrossSale sell(String clientId, CrossSaleKind kind, String product, LocalDate on, Actor actor) {
        served(clientId, actor);
        requireNotAfterToday(on);
        CrossSale sale = new CrossSale(
                ids.next().toString(), clientId, kind, product.strip(), on, actor.personId(), clock.instant());
        plans.add(sale);
        audit.record("record-cross-sale", "cross-sale/" + sale.saleId(), Map.of("client", clientId));
        return sale;
    }

    private MarketingPlan open(String planId, String ifMatch, Actor actor) {
        MarketingPlan plan = seen(planId, actor);
        served(plan.clientId(), actor);
        Versions.check(ifMatch, Versions.tag(plan.version()));
        if (plan.state() != MarketingPlan.State.DRAFT && plan.state() != MarketingPlan.State.RETURNED) {
            throw Problem.state("plan-submitted", Text.of("该计划已提交审批。", "This plan is submitted already."));
        }
        return plan;
    }

    private MarketingPlan seen(String planId, Actor actor) {
        return plans.find(planId, actor, businessDay.today())
                .orElseThrow(() -> Problem.notFound("marketing plan", planId));
    }

    private Client served(String clientId, Actor actor) {
        return clients.byId(clientId)
                .filter(client -> ledger.isServedBy(actor.personId(), clientId, businessDay.today()))
                .orElseThrow(() -> Problem.notFound("client", clientId));
    }

    private boolean writtenByAHead(MarketingPlan plan) {
        return plan.editors().stream()
                .flatMap(editor -> directory.byId(editor).stream())
                .anyMatch(person -> person.roles().contains(Roles.BRANCH_HEAD)
                        && person.unitId().equals(plan.branchId()));
    }

    private void requireNotAfterToday(LocalDate on) {
        if (on.isAfter(businessDay.today())) {
            throw Problem.rule("day-to-come", Text.of("日期不得晚于今天。", "The day is not after today."));
        }
    }
}
