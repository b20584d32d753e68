package kejing.portfolio.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.FourEyes;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.ContentHash;

/**
 * An allocation plan (分管方案) on its way from draft to effect. Each step answers the plan as it is afterwards, or
 * refuses with the state it is in.
 *
 * @param schemeHash version of the parameters
 * @param inputsHash what the plan was computed from
 * @param linesHash who is to hold which client
 * @param effectiveFrom first day of the new responsibilities, set on submission
 */
public record AllocationPlan(
        String planId,
        String examPlanId,
        String schemeId,
        String schemeHash,
        String engine,
        String inputsHash,
        String linesHash,
        PlanState state,
        String draftedBy,
        Instant draftedAt,
        LocalDate effectiveFrom,
        String submittedBy,
        Instant submittedAt,
        String approvedBy,
        Instant approvedAt,
        String returnedBy,
        Instant returnedAt,
        String returnReason,
        Instant effectiveAt,
        PlanSummary summary) {

    /** Who drafts a plan when a ranking is published. */
    public static final String SYSTEM = "system";

    static AllocationPlan draft(
            String planId,
            String examPlanId,
            Basis basis,
            String linesHash,
            String by,
            Instant at,
            PlanSummary summary) {
        return new AllocationPlan(
                planId,
                examPlanId,
                basis.schemeId(),
                basis.schemeHash(),
                basis.engine(),
                basis.inputsHash(),
                linesHash,
                PlanState.DRAFT,
                by,
                at,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                summary);
    }

    /** What a plan is computed from and by. */
    record Basis(String schemeId, String schemeHash, String engine, String inputsHash) {}

    /** What an approval binds to: lines, parameters and date. Any change of them is another hash. */
    public String hash() {
        TreeMap<String, String> content = new TreeMap<>();
        content.put("planId", planId);
        content.put("scheme", schemeHash);
        content.put("lines", linesHash);
        content.put("effectiveFrom", effectiveFrom == null ? "" : effectiveFrom.toString());
        return ContentHash.of(content);
    }

    /** The plan with other lines, changed by hand before it is submitted. */
    AllocationPlan revised(String newLinesHash, PlanSummary newSummary) {
        requireState(EnumSet.of(PlanState.DRAFT, PlanState.RETURNED));
        return new AllocationPlan(
                planId,
                examPlanId,
                schemeId,
                schemeHash,
                engine,
                inputsHash,
                newLinesHash,
                state,
                draftedBy,
                draftedAt,
                effectiveFrom,
                submittedBy,
                submittedAt,
                approvedBy,
                approvedAt,
                returnedBy,
                returnedAt,
                returnReason,
                effectiveAt,
                newSummary);
    }

    /** @throws Problem 422 naming the rules that the plan breaks */
    AllocationPlan submitted(Actor maker, LocalDate from, Instant at) {
        requireState(EnumSet.of(PlanState.DRAFT, PlanState.RETURNED));
        if (summary.violationCount() > 0) {
            throw Problem.rule(
                            "plan-breaks-rules",
                            Text.of(
                                    "方案有 %d 处违反规则（%s），请修正数据或参数后重新拟定。",
                                    "The plan breaks rules in %d places (%s). Correct the data or parameters and draft again.",
                                    summary.violationCount(),
                                    summary.brokenRules()))
                    .with("rules", summary.brokenRules());
        }
        return new AllocationPlan(
                planId,
                examPlanId,
                schemeId,
                schemeHash,
                engine,
                inputsHash,
                linesHash,
                PlanState.SUBMITTED,
                draftedBy,
                draftedAt,
                from,
                maker.subject(),
                at,
                null,
                null,
                returnedBy,
                returnedAt,
                returnReason,
                null,
                summary);
    }

    /** @throws Problem 403 if the actor drafted or submitted it */
    AllocationPlan approved(Actor checker, Instant at) {
        FourEyes.requireSecondPerson(checker, submittedBy);
        FourEyes.requireSecondPerson(checker, draftedBy);
        requireState(EnumSet.of(PlanState.SUBMITTED));
        return new AllocationPlan(
                planId,
                examPlanId,
                schemeId,
                schemeHash,
                engine,
                inputsHash,
                linesHash,
                PlanState.APPROVED,
                draftedBy,
                draftedAt,
                effectiveFrom,
                submittedBy,
                submittedAt,
                checker.subject(),
                at,
                returnedBy,
                returnedAt,
                returnReason,
                null,
                summary);
    }

    AllocationPlan returned(Actor checker, String reason, Instant at) {
        requireState(EnumSet.of(PlanState.SUBMITTED));
        return new AllocationPlan(
                planId,
                examPlanId,
                schemeId,
                schemeHash,
                engine,
                inputsHash,
                linesHash,
                PlanState.RETURNED,
                draftedBy,
                draftedAt,
                effectiveFrom,
                submittedBy,
                submittedAt,
                null,
                null,
                checker.subject(),
                at,
                reason,
                null,
                summary);
    }

    /** @param last whether no handover document is left */
    AllocationPlan handedOver(boolean last, Instant at) {
        requireState(EnumSet.of(PlanState.APPROVED, PlanState.HANDOVER));
        return new AllocationPlan(
                planId,
                examPlanId,
                schemeId,
                schemeHash,
                engine,
                inputsHash,
                linesHash,
                last ? PlanState.EFFECTIVE : PlanState.HANDOVER,
                draftedBy,
                draftedAt,
                effectiveFrom,
                submittedBy,
                submittedAt,
                approvedBy,
                approvedAt,
                returnedBy,
                returnedAt,
                returnReason,
                last ? at : null,
                summary);
    }

    public void requireState(Set<PlanState> allowed) {
        if (!allowed.contains(state)) {
            throw Problem.state(
                            "plan-state",
                            Text.of(
                                    "方案 %s 当前状态为 %s，该操作只适用于 %s。",
                                    "Plan %s is %s; this is possible only when it is %s.", planId, state, allowed))
                    .with("state", state);
        }
    }
}
