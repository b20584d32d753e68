package kejing.portfolio.loan.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kejing.portfolio.loan.LoanAct;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done about a loan. */
@Schema(
        examples =
                "{\"accountId\":\"L0001\",\"kind\":\"DUNNING\",\"actedOn\":\"2025-04-16\",\"note\":\"送达催收通知书，借款人签收\"}")
public record LoanActRequest(
        @NotBlank @Size(max = 64) String accountId,
        @NotNull LoanAct.Kind kind,
        @NotNull LocalDate actedOn,
        @NotBlank @Size(max = 1000) String note) {}
