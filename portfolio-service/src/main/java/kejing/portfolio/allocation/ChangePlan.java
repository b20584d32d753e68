package kejing.portfolio.allocation;

import static kejing.portfolio.Roles.MARKETING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.portfolio.allocation.PlanRevision.Move;
import kejing.portfolio.allocation.PlanRevision.Revised;

/**
 * Changes of a draft by hand: judged at once, refused with the rule that they break, kept for ever. A branch
 * head changes what belongs to his branch while its part is with the branch; marketing changes what is with no branch.
 */
@ApplicationScoped
public class ChangePlan {

    private final AllocationPlans plans;
    private final PlanVisibility visibility;
    private final PlanFacts facts;
    private final PlanLines lines;
    private final PlanParts parts;
    private final HandChanges changes;
    private final Schemes schemes;
    private final BusinessDay day;
    private final Audit audit;
    private final Clock clock;
    private final IdSource ids;

    ChangePlan(
            AllocationPlans plans,
            PlanVisibility visibility,
            PlanFacts facts,
            PlanLines lines,
            PlanParts parts,
            HandChanges changes,
            Schemes schemes,
            BusinessDay day,
            Audit audit,
            Clock clock,
            IdSource ids) {
        this.plans = plans;
        this.visibility = visibility;
        this.facts = facts;
        this.lines = lines;
        this.parts = parts;
        this.changes = changes;
        this.schemes = schemes;
        this.day = day;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * A client to be given to somebody.
     *
     * @param reason code of the scheme {@code hand-changes}
     * @param explanation in the words of who wishes it
     */
    public record Wish(String clientId, String staffId, String reason, String explanation) {}

    /** @param actId null where nothing changed */
    public record Done(AllocationPlan plan, String actId, Revised revised) {}

    /** The reasons in force today. */
    public Scheme<HandChangeScheme> reasons() {
        return schemes.inForce(HandChangeScheme.KIND, day.today(), HandChangeScheme.class);
    }

    /**
     * What would become of the plan; stores nothing.
     *
     * @param reason code of the reason, or null: then no exception is allowed
     * @throws Problem 404 for a client that the actor does not see; 409 if clients have changed since the draft
     */
    public Revised check(String planId, List<Wish> wishes, Actor actor) {
        AllocationPlan plan = visibility.plan(planId, actor);
        PlanRevision revision = facts.asDrafted(plan).revision();
        return judge(planId, revision, wishes, reasons().parameters(), actor);
    }

    /**
     * @throws Problem 404 for a client that the actor does not see; 409 if the plan or the branch's part is not open to him,
     *     or clients have changed since the draft; 412 if the plan is another than shown; 422 naming the rules that the change
     *     would break
     */
    @Transactional
    public Done change(String planId, String ifMatch, List<Wish> wishes, Actor actor) {
        visibility.plan(planId, actor);
        AllocationPlan plan = plans.locked(planId);
        Versions.check(ifMatch, Versions.tag(plan.hash()));
        Scheme<HandChangeScheme> reasons = reasons();
        PlanRevision revision = revisable(plan);
        Revised revised = judge(planId, revision, wishes, reasons.parameters(), actor);
        if (!revised.broken().isEmpty()) {
            throw broken(revised.broken());
        }
        return keep(plan, revision, revised, wishes, reasons, actor);
    }

    /** The plan on the table, if it may be changed at all. */
    PlanRevision revisable(AllocationPlan plan) {
        plan.requireState(EnumSet.of(PlanState.DRAFT, PlanState.RETURNED));
        return facts.asDrafted(plan).revision();
    }

    Revised judge(String planId, PlanRevision revision, List<Wish> wishes, HandChangeScheme reasons, Actor actor) {
        List<Move> moves = new ArrayList<>();
        for (Wish wish : wishes) {
            visibility.lineOfSeenPlan(planId, wish.clientId(), actor);
            ClientUnit unit = revision.unitOf(wish.clientId())
                    .orElseThrow(() -> Problem.notFound("allocation line", wish.clientId()));
            requireWholeUnit(unit, actor);
            boolean excepts =
                    wish.reason() != null && reasons.reason(wish.reason()).exceptsTerritory();
            moves.add(new Move(wish.clientId(), wish.staffId(), excepts));
        }
        return revision.with(moves);
    }

    /** Stores a change that breaks no rule. */
    Done keep(
            AllocationPlan plan,
            PlanRevision revision,
            Revised revised,
            List<Wish> wishes,
            Scheme<HandChangeScheme> reasons,
            Actor actor) {
        if (revised.moved().isEmpty()) {
            return new Done(plan, null, revised);
        }
        Map<String, PlanLine> before = lines.all(plan.planId()).stream()
                .collect(Collectors.toMap(PlanLine::clientId, line -> line, (a, b) -> a, TreeMap::new));
        requireOpen(plan.planId(), revised, before, actor);
        AllocationSetting setting = revision.setting();
        Map<String, LineExplanation> explanations = new Explainer(setting, revised.allocation()).explainAll();
        List<PlanLine> after = new ArrayList<>();
        List<PlanLine> written = new ArrayList<>();
        for (PlanLine line : before.values()) {
            PlanLine changed = line;
            if (revised.moved().contains(line.clientId())) {
                changed = line.given(
                        revised.allocation().of(line.clientId()),
                        revised.exceptions().contains(line.clientId()) ? Rule.A_03 : null);
            }
            changed = changed.explained(explanations.get(line.clientId()));
            after.add(changed);
            if (!changed.equals(line)) {
                written.add(changed);
            }
        }
        AllocationPlan kept = plan.revised(
                PlanLines.hashOf(after), PlanSummary.of(setting, revised.allocation(), revised.exceptions()));
        String actId = ids.next().toString();
        lines.put(plan.planId(), written);
        plans.saveContent(kept);
        changes.add(record(actId, kept, revision, revised, before, wishes, reasons, actor));
        audit.record("change-allocation", "allocation-plans/" + plan.planId(), kept.hash());
        return new Done(kept, actId, revised);
    }

    private List<HandChange> record(
            String actId,
            AllocationPlan plan,
            PlanRevision revision,
            Revised revised,
            Map<String, PlanLine> before,
            List<Wish> wishes,
            Scheme<HandChangeScheme> reasons,
            Actor actor) {
        Map<String, Wish> byUnit = new HashMap<>();
        wishes.forEach(wish ->
                byUnit.put(revision.unitOf(wish.clientId()).orElseThrow().unitId(), wish));
        Instant now = clock.instant();
        return revised.moved().stream()
                .map(clientId -> {
                    Wish wish =
                            byUnit.get(revision.unitOf(clientId).orElseThrow().unitId());
                    PlanLine line = before.get(clientId);
                    return new HandChange(
                            0,
                            actId,
                            plan.planId(),
                            clientId,
                            line.branchId(),
                            line.holders(),
                            revised.allocation().of(clientId),
                            reasons.schemeId(),
                            wish.reason(),
                            wish.explanation(),
                            revised.exceptions().contains(clientId) ? Rule.A_03 : null,
                            revised.difference(),
                            actor.subject(),
                            actor.personId(),
                            now);
                })
                .toList();
    }

    /** A group moves as a whole, so a branch head moves none that has members elsewhere. */
    private static void requireWholeUnit(ClientUnit unit, Actor actor) {
        boolean whole = unit.members().stream().allMatch(client -> actor.seesUnit(client.branchId()));
        if (!whole) {
            throw Problem.rule(
                    "group-in-other-branches",
                    Text.of(
                            "集团 %s 有成员在其他支行，须整体调整，请报市场部办理。",
                            "Group %s has members in other branches and moves as a whole. Ask the marketing department.",
                            unit.unitId()));
        }
    }

    private void requireOpen(String planId, Revised revised, Map<String, PlanLine> before, Actor actor) {
        Set<String> branches = new TreeSet<>();
        revised.moved().forEach(clientId -> branches.add(before.get(clientId).branchId()));
        for (String branchId : branches) {
            PlanPart part = parts.find(planId, branchId).orElse(null);
            if (!actor.has(MARKETING)) {
                if (part == null) {
                    throw Problem.notFound("plan part", branchId);
                }
                part.requireState(EnumSet.of(PlanPart.State.OPEN, PlanPart.State.RETURNED));
            } else if (part != null) {
                part.requireState(EnumSet.of(PlanPart.State.ACCEPTED));
            }
        }
    }

    private static Problem broken(List<Violation> violations) {
        Set<String> rules = new TreeSet<>();
        violations.forEach(violation -> rules.add(violation.rule().id()));
        List<Violation> shown = violations.stream().limit(3).toList();
        return Problem.rule(
                        "change-breaks-rules",
                        Text.of(
                                "调整违反 %1$s：%2$s请改选分管人；跨支行须选用允许的理由。",
                                "The change breaks %1$s: %3$s Choose somebody else; a holder in another branch needs a reason that allows it.",
                                String.join(", ", rules),
                                String.join(
                                        "",
                                        shown.stream()
                                                .map(one -> one.text().zh())
                                                .toList()),
                                String.join(
                                        " ",
                                        shown.stream()
                                                .map(one -> one.text().en())
                                                .toList())))
                .with("rules", String.join(", ", rules));
    }
}
