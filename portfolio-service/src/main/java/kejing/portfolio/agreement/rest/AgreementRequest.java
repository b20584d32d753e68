package kejing.portfolio.agreement.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.portfolio.agreement.Agreement;
import kejing.portfolio.agreement.Terms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signed agreement; percentages as in {@link Terms}, such as 60.00. @param endsOn excluded */
@Schema(
        examples =
                "{\"clientId\":\"C0001\",\"signedOn\":\"2025-01-10\",\"endsOn\":\"2026-01-10\",\"lends\":true,\"terms\":{\"domesticSettlement\":\"60.00\",\"currentRatio\":\"120.00\",\"debtRatio\":\"70.00\"},\"statementDay\":15,\"services\":[\"PAYROLL\"]}")
public record AgreementRequest(
        @NotBlank @Size(max = 64) String clientId,
        @NotNull LocalDate signedOn,
        @NotNull LocalDate endsOn,
        @NotNull Boolean lends,
        @NotNull Terms terms,
        @NotNull @Min(1) @Max(28) Integer statementDay,
        @NotNull @Size(max = 9) List<Agreement.@NotNull Service> services) {

    /** @throws Problem 400 for a percentage below zero, above 100,000 or with more than four decimals */
    Terms checkedTerms() {
        Stream.of(
                        terms.domesticSettlement(),
                        terms.foreignSettlement(),
                        terms.currentRatio(),
                        terms.debtRatio(),
                        terms.housingLoans())
                .filter(percent -> percent != null)
                .filter(percent -> percent.signum() < 0
                        || percent.compareTo(BigDecimal.valueOf(100_000)) > 0
                        || percent.scale() > 4)
                .findFirst()
                .ifPresent(percent -> {
                    throw Problem.form(
                            "bad-percentage",
                            Text.of(
                                    "百分比 %s 应在 0 至 100000 之间，至多四位小数。",
                                    "%s is no percentage from 0 to 100000 with at most four decimals.",
                                    percent.toPlainString()));
                });
        return terms;
    }
}
