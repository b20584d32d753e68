package kejing.portfolio.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.chassis.scheme.Schemes;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.HoldersDecided;
import kejing.portfolio.responsibility.ResponsibilityLedger;

/**
 * Gives the clients of one manager, or single clients, to others between two allocations: proposed by marketing,
 * approved by a second person, and then handed over like any decision about holders.
 */
@ApplicationScoped
public class Reallocate {

    private final Reallocations reallocations;
    private final AllocationPlans plans;
    private final AllocationInputs inputs;
    private final Schemes schemes;
    private final ResponsibilityLedger ledger;
    private final Event<HoldersDecided> decided;
    private final Audit audit;
    private final Clock clock;

    Reallocate(
            Reallocations reallocations,
            AllocationPlans plans,
            AllocationInputs inputs,
            Schemes schemes,
            ResponsibilityLedger ledger,
            Event<HoldersDecided> decided,
            Audit audit,
            Clock clock) {
        this.reallocations = reallocations;
        this.plans = plans;
        this.inputs = inputs;
        this.schemes = schemes;
        this.ledger = ledger;
        this.decided = decided;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whose clients are to be given to others: those of a manager, or single ones. Exactly one of the two is there. */
    public record Clients(String staffId, Set<String> clientIds) {

        /** @throws Problem 422 unless exactly one is there */
        public Clients {
            clientIds = clientIds == null ? Set.of() : Set.copyOf(clientIds);
            if ((staffId == null) == clientIds.isEmpty()) {
                throw Problem.rule(
                        "reallocation-clients",
                        Text.of("请指定一名客户经理，或列出客户编号，二者只能选一。", "Name one manager or list client ids, one of the two."));
            }
        }
    }

    /** Computes and stores nothing. @throws Problem 409 without a plan in effect, 404 for an unknown client */
    @Transactional
    public List<PlanLine> compute(Clients clients) {
        return compute(planInEffect(), clients);
    }

    /** @throws Problem 409 without a plan in effect or if the id is taken, 404 for an unknown client, 422 if nothing is to be done */
    @Transactional
    public ReallocationDecision propose(
            String reallocationId, Clients clients, LocalDate effectiveFrom, Actor proposer) {
        if (reallocations.find(reallocationId).isPresent()) {
            throw Problem.state(
                    "reallocation-exists",
                    Text.of(
                            "调整编号 %s 已存在，请换一个编号。",
                            "Reallocation %s exists already. Choose another id.", reallocationId));
        }
        AllocationPlans.Basis plan = planInEffect();
        List<PlanLine> lines = compute(plan, clients);
        if (lines.isEmpty()) {
            throw Problem.rule(
                    "reallocation-empty",
                    Text.of("%s 名下没有客户，无需调整。", "%s holds no client; nothing is to be done.", clients.staffId()));
        }
        ReallocationDecision decision = new ReallocationDecision(
                reallocationId,
                plan.planId(),
                clients.staffId(),
                effectiveFrom,
                ReallocationDecision.State.PROPOSED,
                proposer.subject(),
                clock.instant(),
                null,
                null,
                lines);
        reallocations.add(decision);
        audit.record("propose-reallocation", "reallocations/" + reallocationId, decision.hash());
        return decision;
    }

    /** @throws Problem 403 to the proposer; 409 if it is approved, or a client has other holders by now; 412 for another hash */
    @Transactional
    public ReallocationDecision approve(String reallocationId, String ifMatch, Actor checker) {
        ReallocationDecision shown = reallocations.locked(reallocationId);
        Versions.check(ifMatch, Versions.tag(shown.hash()));
        ReallocationDecision approved = shown.approved(checker, clock.instant());
        requireSameHolders(approved);
        reallocations.approved(approved);
        audit.record("approve-reallocation", "reallocations/" + reallocationId, approved.hash());
        if (!approved.placed().isEmpty()) {
            decided.fire(new HoldersDecided(
                    HoldersDecided.Source.REALLOCATION,
                    reallocationId,
                    approved.effectiveFrom(),
                    approved.placed().stream()
                            .map(line -> new HoldersDecided.Change(line.clientId(), line.holders()))
                            .toList()));
        }
        return approved;
    }

    private void requireSameHolders(ReallocationDecision decision) {
        Map<String, Holders> holders = ledger.latestHolders(
                decision.lines().stream().map(PlanLine::clientId).toList());
        for (PlanLine line : decision.lines()) {
            if (!holders.getOrDefault(line.clientId(), Holders.NOBODY).equals(line.incumbent())) {
                throw Problem.state(
                        "reallocation-outdated",
                        Text.of(
                                "客户 %s 的分管人已变动，请重新提出调整。",
                                "The holders of client %s have changed. Propose the reallocation anew.",
                                line.clientId()));
            }
        }
    }

    private AllocationPlans.Basis planInEffect() {
        return plans.basisInEffect()
                .orElseThrow(() -> Problem.state(
                        "no-plan-in-effect",
                        Text.of(
                                "尚无已生效的分管方案，请先办理年度分管。",
                                "No allocation plan is in effect. Allocate all clients first.")));
    }

    private List<PlanLine> compute(AllocationPlans.Basis plan, Clients clients) {
        AllocationScheme scheme =
                schemes.byId(plan.schemeId(), AllocationScheme.class).parameters();
        String leaver = clients.staffId();
        Set<String> asked = leaver == null ? clients.clientIds() : ledger.latestHeldBy(leaver);
        // Targets are those of the people who stay.
        AllocationSetting setting = inputs.settingFor(asked, leaver, plan.examPlanId(), scheme);
        AllocationProblem present = setting.problem();
        Set<String> known =
                present.clients().stream().map(AllocationClient::clientId).collect(Collectors.toSet());
        asked.stream().sorted().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw Problem.notFound("client", id);
        });
        Reallocation reallocation = new Reallocation(setting, Allocation.ofIncumbents(present));
        return leaver == null ? reallocation.ofClients(asked) : reallocation.withoutManager(leaver);
    }
}
