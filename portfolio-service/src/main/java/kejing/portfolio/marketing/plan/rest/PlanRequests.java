package kejing.portfolio.marketing.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kejing.chassis.money.Money;
import kejing.portfolio.marketing.plan.CrossSaleKind;
import kejing.portfolio.marketing.plan.MarketingPlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said about marketing plans. */
public final class PlanRequests {

    private PlanRequests() {}

    /** An action to be done by a day. */
    @Schema(name = "PlannedAction")
    public record ActionEntry(
            @NotBlank @Size(max = 200) String title,
            @NotNull LocalDate due) {}

    /** A plan of a client for a year. @param crossSales how many sales of each kind; none if null */
    @Schema(
            examples =
                    "{\"clientId\":\"C00001\",\"year\":2025,\"targetLoan\":\"8000000.00\",\"targetDeposit\":\"3000000.00\",\"crossSales\":{\"SETTLEMENT\":1},\"actions\":[{\"title\":\"上门推介结算产品\",\"due\":\"2025-06-30\"}]}")
    public record DraftMarketingPlanRequest(
            @NotBlank @Size(max = 64) String clientId,
            @NotNull @Min(2000) @Max(2999) Integer year,
            @NotNull Money targetLoan,
            @NotNull Money targetDeposit,
            Map<CrossSaleKind, @NotNull @Min(0) @Max(1000) Integer> crossSales,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid ActionEntry> actions) {

        MarketingPlan.Content content() {
            return PlanRequests.content(targetLoan, targetDeposit, crossSales, actions);
        }
    }

    /** What a plan says instead of what it said. */
    @Schema(
            examples =
                    "{\"targetLoan\":\"8000000.00\",\"targetDeposit\":\"3500000.00\",\"crossSales\":{\"SETTLEMENT\":1},\"actions\":[{\"title\":\"上门推介结算产品\",\"due\":\"2025-06-30\"}]}")
    public record RewriteMarketingPlanRequest(
            @NotNull Money targetLoan,
            @NotNull Money targetDeposit,
            Map<CrossSaleKind, @NotNull @Min(0) @Max(1000) Integer> crossSales,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid ActionEntry> actions) {

        MarketingPlan.Content content() {
            return PlanRequests.content(targetLoan, targetDeposit, crossSales, actions);
        }
    }

    /** Why a plan goes back. */
    @Schema(examples = "{\"reason\":\"存款目标偏低，请结合上年日均调整。\"}")
    public record ReturnMarketingPlanRequest(
            @NotBlank @Size(max = 500) String reason) {}

    /** That an action was done. */
    @Schema(examples = "{\"no\":1,\"doneOn\":\"2025-06-12\",\"note\":\"已签约企业网银\"}")
    public record CompleteActionRequest(
            @NotNull @Min(1) Integer no,
            @NotNull LocalDate doneOn,
            @NotBlank @Size(max = 500) String note) {}

    /** Something sold to a client beside its main business. */
    @Schema(
            examples =
                    "{\"clientId\":\"C00001\",\"kind\":\"E_BANKING\",\"product\":\"企业网银\",\"soldOn\":\"2025-06-12\"}")
    public record RecordCrossSaleRequest(
            @NotBlank @Size(max = 64) String clientId,
            @NotNull CrossSaleKind kind,
            @NotBlank @Size(max = 200) String product,
            @NotNull LocalDate soldOn) {}

    private static MarketingPlan.Content content(
            Money loan, Money deposit, Map<CrossSaleKind, Integer> crossSales, List<ActionEntry> actions) {
        return new MarketingPlan.Content(
                loan,
                deposit,
                Objects.requireNonNullElse(crossSales, Map.of()),
                actions.stream()
                        .map(one -> new MarketingPlan.Planned(one.title().strip(), one.due()))
                        .toList());
    }
}
