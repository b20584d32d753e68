package kejing.portfolio.marketing.stage.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.portfolio.marketing.stage.ClientStages;
import kejing.portfolio.marketing.stage.PursueTarget;
import kejing.portfolio.marketing.stage.StepRecord;
import kejing.portfolio.marketing.stage.Target;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said about targets. */
public final class TargetRequests {

    private TargetRequests() {}

    /**
     * A client, or a prospect by name and number of the identification, to be developed.
     *
     * @param clientId the client, or null for a prospect
     * @param stage where a client begins, null for the first stage
     */
    @Schema(
            examples =
                    "{\"clientId\":\"C00001\",\"state\":\"POTENTIAL\",\"expectedLoan\":\"8000000.00\",\"expectedDeposit\":\"10000000.00\"}")
    public record OpenTargetRequest(
            @Size(max = 64) String clientId,
            @Size(max = 120) String name,
            @Size(max = 64) String registration,
            @NotNull Target.CorporateState state,
            @NotNull Money expectedLoan,
            @NotNull Money expectedDeposit,
            @Size(max = 64) String stage) {

        PursueTarget.Subject subject() {
            boolean known = clientId != null && !clientId.isBlank();
            boolean prospect = name != null && !name.isBlank() && registration != null && !registration.isBlank();
            if (known == prospect) {
                throw Problem.form(
                        "target-subject",
                        Text.of(
                                "请填写客户号，或填写新客户的名称和登记证号，二者择一。",
                                "Give either the client or a prospect's name and registration number."));
            }
            return new PursueTarget.Subject(known ? clientId : null, name, registration);
        }

        PursueTarget.Expected expected() {
            return TargetRequests.expected(state, expectedLoan, expectedDeposit);
        }
    }

    /** What is expected of a target. */
    @Schema(examples = "{\"state\":\"IMPORTANT\",\"expectedLoan\":\"8000000.00\",\"expectedDeposit\":\"12000000.00\"}")
    public record ChangeTargetRequest(
            @NotNull Target.CorporateState state,
            @NotNull Money expectedLoan,
            @NotNull Money expectedDeposit) {

        PursueTarget.Expected expected() {
            return TargetRequests.expected(state, expectedLoan, expectedDeposit);
        }
    }

    /** Why a target is no longer pursued. */
    @Schema(examples = "{\"reason\":\"客户已在他行授信，暂无合作意向。\"}")
    public record CloseTargetRequest(
            @NotBlank @Size(max = 500) String reason) {}

    /** The client that a prospect has become. */
    @Schema(examples = "{\"clientId\":\"C00001\"}")
    public record TargetClientRequest(
            @NotBlank @Size(max = 64) String clientId) {}

    /**
     * A step that was done.
     *
     * @param companions staff ids of the managers who took part; at least one to market a loan
     * @param proof what proves it, with its id; either this or a remark
     * @param outcome of an application: accepted, or returned with the reason
     */
    @Schema(
            examples =
                    "{\"step\":\"CONTACT\",\"doneOn\":\"2025-04-16\",\"remark\":\"与财务负责人洽谈授信意向\",\"companions\":[\"S0002\"]}")
    public record RecordStepRequest(
            @NotBlank @Size(max = 64) String step,
            @NotNull LocalDate doneOn,
            @Size(max = 2000) String remark,
            @Size(max = 5) List<@NotBlank @Size(max = 64) String> companions,
            ClientStages.Proof proof,
            @Size(max = 64) String proofRef,
            StepRecord.Outcome outcome,
            @Size(max = 500) String reason) {

        PursueTarget.Done done() {
            return new PursueTarget.Done(
                    step,
                    doneOn,
                    remark,
                    Objects.requireNonNullElse(companions, List.of()),
                    proof,
                    proofRef,
                    outcome,
                    reason);
        }
    }

    private static PursueTarget.Expected expected(Target.CorporateState state, Money loan, Money deposit) {
        if (loan.isNegative() || deposit.isNegative()) {
            throw Problem.form("target-amount", Text.of("预计金额不得为负。", "Expected amounts are not negative."));
        }
        return new PursueTarget.Expected(state, loan, deposit);
    }
}
