package kejing.portfolio.competition.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kejing.portfolio.competition.Competition.NextStep;
import kejing.portfolio.competition.Panel.Conflict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said in the course of a competition. */
public final class CompetitionRequests {

    private CompetitionRequests() {}

    /** An application with its written service plan. */
    @Schema(examples = "{\"servicePlan\":\"每月走访，重点跟进结算与供应链业务。\",\"experience\":\"从事对公信贷八年。\"}")
    public record ApplyRequest(
            @NotBlank @Size(max = 8000) String servicePlan,
            @NotBlank @Size(max = 2000) String experience) {}

    /** The members of a panel. */
    @Schema(examples = "{\"members\":[\"S0001\",\"S0002\",\"S0003\"]}")
    public record SeatPanelRequest(@NotEmpty @Size(max = 15) List<@NotBlank @Size(max = 64) String> members) {}

    /** A member's conflict with one of the applicants. */
    @Schema(examples = "{\"conflict\":\"KINSHIP\"}")
    public record StepOutRequest(@NotNull Conflict conflict) {}

    /** A member's marks, one for each applicant and criterion. */
    @Schema(examples = "{\"marks\":[{\"staffId\":\"S0007\",\"criterion\":\"PLAN\",\"points\":\"86.0\"}]}")
    public record SheetRequest(@NotEmpty @Size(max = 2000) List<@NotNull @Valid SheetMark> marks) {}

    /** A mark. @param points 0 to 100, at most one decimal */
    public record SheetMark(
            @NotBlank @Size(max = 64) String staffId,
            @NotBlank @Size(max = 64) String criterion,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1)
            BigDecimal points) {}

    /** Who should get the clients. */
    @Schema(examples = "{\"staffId\":\"S0007\"}")
    public record PanelVoteRequest(@NotBlank @Size(max = 64) String staffId) {}

    /** The panel's decision. @param reason needed where it departs from the order of the totals */
    @Schema(examples = "{\"effectiveFrom\":\"2025-06-01\"}")
    public record DecideCompetitionRequest(
            @NotNull LocalDate effectiveFrom,
            @Size(max = 2000) String reason) {}

    /** Why the decision goes back. */
    @Schema(examples = "{\"reason\":\"请补充偏离总分排序的理由。\"}")
    public record SendBackCompetitionRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    /** Why an applicant objects to the posted result. */
    @Schema(examples = "{\"reason\":\"本人从业经历评分有误，附证明。\"}")
    public record ObjectToCompetitionRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    /** What is decided about an objection. @param uphold whether the result goes back to the panel */
    @Schema(examples = "{\"uphold\":false,\"reason\":\"评分依据经核对无误。\"}")
    public record DecideObjectionRequest(
            @NotNull Boolean uphold,
            @NotBlank @Size(max = 2000) String reason) {}

    /** What follows a competition without a result. */
    @Schema(examples = "{\"nextStep\":\"ANNOUNCE_AGAIN\",\"reason\":\"截止时无人报名。\"}")
    public record VoidRequest(
            @NotNull NextStep nextStep,
            @NotBlank @Size(max = 2000) String reason) {}
}
