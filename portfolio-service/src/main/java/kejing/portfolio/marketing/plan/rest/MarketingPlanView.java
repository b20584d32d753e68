package kejing.portfolio.marketing.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kejing.chassis.money.Money;
import kejing.chassis.rest.Versions;
import kejing.portfolio.marketing.plan.CrossSaleKind;
import kejing.portfolio.marketing.plan.MarketingPlan;
import kejing.portfolio.marketing.plan.PlanPolicy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A marketing plan and how far it is fulfilled: actual ÷ plan in percent, one decimal, null where nothing is planned.
 *
 * @param loan balance now, as core banking states it; as {@code deposit}
 * @param crossSales every kind that is planned or was sold in the year
 * @param mine whether the reader serves the client today
 * @param etag what an edit or a decision names in {@code If-Match}
 */
public record MarketingPlanView(
        String planId,
        String clientId,
        String clientName,
        String branchId,
        int year,
        MarketingPlan.State state,
        Money startLoan,
        Money targetLoan,
        Money loan,
        String loanCompletion,
        Money startDeposit,
        Money targetDeposit,
        Money deposit,
        String depositCompletion,
        List<Sales> crossSales,
        List<MarketingPlan.Action> actions,
        long actionsDone,
        long actionsOverdue,
        String draftedBy,
        String draftedByName,
        String returnReason,
        String decidedBy,
        Instant decidedAt,
        boolean mine,
        String etag) {

    /** How many sales of a kind were planned, and made in the year. */
    @Schema(name = "PlannedSales")
    public record Sales(CrossSaleKind kind, int planned, int sold) {}

    static MarketingPlanView of(
            MarketingPlan plan,
            Map<CrossSaleKind, Integer> sold,
            Map<String, String> names,
            boolean mine,
            LocalDate today) {
        return new MarketingPlanView(
                plan.planId(),
                plan.clientId(),
                plan.clientName(),
                plan.branchId(),
                plan.year(),
                plan.state(),
                plan.startLoan(),
                plan.targetLoan(),
                plan.loan(),
                PlanPolicy.completion(plan.loan(), plan.targetLoan()),
                plan.startDeposit(),
                plan.targetDeposit(),
                plan.deposit(),
                PlanPolicy.completion(plan.deposit(), plan.targetDeposit()),
                Arrays.stream(CrossSaleKind.values())
                        .map(kind ->
                                new Sales(kind, plan.crossSales().getOrDefault(kind, 0), sold.getOrDefault(kind, 0)))
                        .filter(sales -> sales.planned() + sales.sold() > 0)
                        .toList(),
                plan.actions(),
                plan.actions().stream()
                        .filter(action -> action.doneOn() != null)
                        .count(),
                plan.actions().stream()
                        .filter(action ->
                                action.doneOn() == null && action.due().isBefore(today))
                        .count(),
                plan.draftedBy(),
                names.getOrDefault(plan.draftedBy(), plan.draftedBy()),
                plan.returnReason(),
                plan.decidedBy(),
                plan.decidedAt(),
                mine,
                Versions.tag(plan.version()));
    }
}
