package kejing.portfolio.marketing.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.chassis.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The marketing plan of a client for a year (W-15).
 *
 * @param startLoan balance when it was drafted, as the next one
 * @param targetLoan balance to be reached by the end of the year, as the next one
 * @param loan balance as core banking states it now, as the next one
 * @param crossSales how many sales of each kind are planned; kinds without any are left out
 * @param editors staff ids of everybody who wrote it, who therefore do not approve it
 * @param decidedBy name of the head who approved or returned it, null before
 */
public record MarketingPlan(
        String planId,
        String clientId,
        String clientName,
        String branchId,
        int year,
        State state,
        Money startLoan,
        Money startDeposit,
        Money targetLoan,
        Money targetDeposit,
        Money loan,
        Money deposit,
        Map<CrossSaleKind, Integer> crossSales,
        String draftedBy,
        List<String> editors,
        int version,
        String returnReason,
        String decidedBy,
        Instant decidedAt,
        List<Action> actions) {

    /** The way of a plan: drafted by a manager, submitted, approved or returned by the branch head. */
    @Schema(name = "MarketingPlanState")
    public enum State {
        DRAFT,
        SUBMITTED,
        RETURNED,
        APPROVED
    }

    /** What will be done by a day. @param no its place in the plan, from 1; @param doneOn null while it is open */
    @Schema(name = "MarketingAction")
    public record Action(int no, String title, LocalDate due, LocalDate doneOn, String doneNote) {}

    /** What somebody writes into a plan. */
    public record Content(
            Money targetLoan, Money targetDeposit, Map<CrossSaleKind, Integer> crossSales, List<Planned> actions) {}

    /** An action as it is planned. */
    public record Planned(String title, LocalDate due) {}

    /** The same plan with these actions. */
    MarketingPlan with(List<Action> planned) {
        return new MarketingPlan(
                planId,
                clientId,
                clientName,
                branchId,
                year,
                state,
                startLoan,
                startDeposit,
                targetLoan,
                targetDeposit,
                loan,
                deposit,
                crossSales,
                draftedBy,
                editors,
                version,
                returnReason,
                decidedBy,
                decidedAt,
                planned);
    }
}
