package kejing.portfolio.development.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.portfolio.development.ClaimClient;
import kejing.portfolio.development.DevelopmentClaim.ProofDocument;
import kejing.portfolio.responsibility.Holder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said about developer claims. */
public final class DevelopmentRequests {

    private DevelopmentRequests() {}

    /**
     * A claim to a client, or to a newcomer by name and registration number.
     *
     * @param clientId the client, or null for a newcomer
     */
    @Schema(
            examples =
                    "{\"clientId\":\"C00001\",\"proofKind\":\"VISIT_RECORD\",\"proofDate\":\"2025-03-03\",\"statement\":\"三月首次走访并促成开户。\",\"documents\":[{\"name\":\"走访记录.pdf\",\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"}]}")
    public record FileClaimRequest(
            @Size(max = 64) String clientId,
            @Size(max = 120) String name,
            @Size(max = 64) String registration,
            @NotBlank @Size(max = 64) String proofKind,
            @NotNull LocalDate proofDate,
            @NotBlank @Size(max = 2000) String statement,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid DocumentEntry> documents) {

        ClaimClient.Subject subject() {
            boolean known = clientId != null && !clientId.isBlank();
            boolean newcomer = name != null && !name.isBlank() && registration != null && !registration.isBlank();
            if (known == newcomer) {
                throw Problem.form(
                        "claim-subject",
                        Text.of(
                                "请填写客户号，或填写新客户的名称和登记证号，二者择一。",
                                "Give either the client or a newcomer's name and registration number."));
            }
            return new ClaimClient.Subject(known ? clientId : null, name, registration);
        }

        ClaimClient.Proof proof() {
            return new ClaimClient.Proof(
                    proofKind,
                    proofDate,
                    statement,
                    documents.stream()
                            .map(one -> new ProofDocument(one.name(), one.sha256()))
                            .toList());
        }
    }

    /** A document that the branch keeps. @param sha256 of its content */
    public record DocumentEntry(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}

    /** Why a branch head refuses a claim. */
    @Schema(examples = "{\"reason\":\"走访记录无客户签字。\"}")
    public record RefuseClaimRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    /** Who developed the client, in parts. */
    @Schema(
            examples =
                    "{\"shares\":[{\"staffId\":\"S0001\",\"share\":\"1.000000\"}],\"effectiveFrom\":\"2025-06-01\",\"reason\":\"证明日期在先。\"}")
    public record ProposeDevelopmentRequest(
            @NotEmpty @Size(max = 20) List<@NotNull @Valid ShareEntry> shares,
            @NotNull LocalDate effectiveFrom,
            @NotBlank @Size(max = 2000) String reason) {

        Map<String, BigDecimal> parts() {
            Map<String, BigDecimal> parts = new HashMap<>();
            for (ShareEntry entry : shares) {
                if (parts.put(entry.staffId(), entry.share().setScale(Holder.SHARE_DECIMALS)) != null) {
                    throw Problem.form(
                            "claimant-twice", Text.of("认领人 %s 重复出现。", "Claimant %s appears twice.", entry.staffId()));
                }
            }
            return parts;
        }
    }

    /** A claimant's part, at most six decimals. */
    public record ShareEntry(
            @NotBlank @Size(max = 64) String staffId,

            @NotNull @Positive @DecimalMax("1") @Digits(integer = 1, fraction = 6)
            BigDecimal share) {}

    /** Why a proposal goes back. */
    @Schema(examples = "{\"reason\":\"请补充共同开拓的依据。\"}")
    public record SendBackDevelopmentRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    /** The client that a newcomer has become. */
    @Schema(examples = "{\"clientId\":\"C00001\"}")
    public record LinkClientRequest(
            @NotBlank @Size(max = 64) String clientId) {}
}
