package kejing.portfolio.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kejing.chassis.audit.Audit;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.ContentHash;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.portfolio.client.Clients;
import kejing.portfolio.client.ClientsChanged;
import kejing.portfolio.qualification.PublishedRanking;
import kejing.portfolio.qualification.Qualifications;
import kejing.portfolio.qualification.RankingComplete;

/**
 * Drafts allocation plans: by itself as soon as a published ranking is complete and clients are known, and on request.
 * A plan that the system drafted and nobody has touched follows later imports of clients.
 */
@ApplicationScoped
public class DraftAllocation {

    private static final String AUTOMATIC_PREFIX = "ALLOC-";

    private final AllocationInputs inputs;
    private final AllocationEngine engine;
    private final AllocationPlans plans;
    private final PlanLines lines;
    private final PlanBounds bounds;
    private final Clients clients;
    private final Qualifications qualifications;
    private final Schemes schemes;
    private final Audit audit;
    private final Clock clock;

    DraftAllocation(
            AllocationInputs inputs,
            AllocationEngine engine,
            AllocationPlans plans,
            PlanLines lines,
            PlanBounds bounds,
            Clients clients,
            Qualifications qualifications,
            Schemes schemes,
            Audit audit,
            Clock clock) {
        this.inputs = inputs;
        this.engine = engine;
        this.plans = plans;
        this.lines = lines;
        this.bounds = bounds;
        this.clients = clients;
        this.qualifications = qualifications;
        this.schemes = schemes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void rankingComplete(@Observes RankingComplete complete) {
        plans.lockDrafting();
        draftAutomatically(complete.ranking());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void clientsChanged(@Observes ClientsChanged changed) {
        plans.lockDrafting();
        qualifications.latestComplete().ifPresent(this::draftAutomatically);
    }

    /**
     * @throws Problem 422 if the ranking is not here or not complete, or the scheme is not approved; 409 if the id is taken
     */
    @Transactional
    public AllocationPlan draft(String planId, String examPlanId, String schemeId, String drafter) {
        if (plans.find(planId).isPresent()) {
            throw Problem.state(
                    "plan-exists",
                    Text.of("方案编号 %s 已存在，请换一个编号。", "Plan %s exists already. Choose another id.", planId));
        }
        if (qualifications.complete(examPlanId).isEmpty()) {
            throw Problem.rule(
                    "ranking-not-published",
                    Text.of(
                            "考试 %s 的排名尚未发布或资格尚未收齐，请稍后再试。",
                            "The ranking of exam plan %s is not published or not all its qualifications have arrived. Try later.",
                            examPlanId));
        }
        return draft(planId, examPlanId, schemes.byId(schemeId, AllocationScheme.class), drafter);
    }

    /** Whether the facts that the plan was computed from are still the same. */
    public boolean isUpToDate(AllocationPlan plan) {
        AllocationScheme scheme =
                schemes.byId(plan.schemeId(), AllocationScheme.class).parameters();
        return ContentHash.of(inputs.problem(plan.examPlanId(), scheme)).equals(plan.inputsHash());
    }

    private void draftAutomatically(PublishedRanking ranking) {
        String planId = AUTOMATIC_PREFIX + ranking.examPlanId();
        if (clients.isEmpty()
                || plans.lockedIfAny(planId).filter(plan -> !isUntouched(plan)).isPresent()) {
            return;
        }
        plans.discardDraft(planId);
        draft(
                planId,
                ranking.examPlanId(),
                schemes.inForce(AllocationScheme.KIND, ranking.publishedOn(), AllocationScheme.class),
                AllocationPlan.SYSTEM);
    }

    private boolean isUntouched(AllocationPlan plan) {
        return plan.state() == PlanState.DRAFT
                && plan.draftedBy().equals(AllocationPlan.SYSTEM)
                && !plans.isInPeoplesHands(plan.planId());
    }

    private AllocationPlan draft(String planId, String examPlanId, Scheme<AllocationScheme> scheme, String drafter) {
        AllocationProblem problem = inputs.problem(examPlanId, scheme.parameters());
        AllocationSetting setting = new AllocationSetting(problem);
        Allocation allocation = engine.solve(setting);
        Map<String, LineExplanation> explanations = new Explainer(setting, allocation).explainAll();
        List<PlanLine> drafted = problem.clients().stream()
                .map(client ->
                        PlanLine.of(client, allocation.of(client.clientId()), explanations.get(client.clientId())))
                .toList();
        AllocationPlan plan = AllocationPlan.draft(
                planId,
                examPlanId,
                new AllocationPlan.Basis(scheme.schemeId(), scheme.hash(), engine.name(), ContentHash.of(problem)),
                PlanLines.hashOf(drafted),
                drafter,
                clock.instant(),
                PlanSummary.of(setting, allocation));
        plans.add(plan);
        lines.add(planId, drafted);
        bounds.ask(new PlanDrafted(planId, plan.linesHash(), setting, allocation));
        audit.record("draft-allocation", "allocation-plans/" + planId, plan.hash());
        return plan;
    }
}
