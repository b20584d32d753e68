package kejing.portfolio.agreement.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.portfolio.agreement.Figures;
import kejing.portfolio.agreement.Statement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement that arrived. @param month such as 2025-03 */
@Schema(
        examples =
                "{\"month\":\"2025-03\",\"receivedOn\":\"2025-04-10\",\"figures\":{\"depositsHere\":\"300000.00\",\"depositsAll\":\"1000000.00\",\"loansHere\":\"200000.00\",\"loansAll\":\"800000.00\",\"overdue\":\"0.00\"}}")
public record StatementRequest(
        @NotNull @jakarta.validation.constraints.Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])")
        String month,

        @NotNull LocalDate receivedOn,
        @NotNull Figures figures) {

    /** @throws Problem 400 for a figure below zero */
    Statement statement() {
        java.util.stream.Stream.of(
                        figures.depositsHere(),
                        figures.depositsAll(),
                        figures.loansHere(),
                        figures.loansAll(),
                        figures.domesticHere(),
                        figures.domesticAll(),
                        figures.foreignHere(),
                        figures.foreignAll(),
                        figures.overdue(),
                        figures.currentAssets(),
                        figures.currentLiabilities(),
                        figures.assets(),
                        figures.liabilities(),
                        figures.housingLoans(),
                        figures.housingDeposits())
                .filter(figure -> figure != null && figure.isNegative())
                .findFirst()
                .ifPresent(figure -> {
                    throw Problem.form(
                            "negative-figure",
                            Text.of("报表金额不得为负，实为 %s。", "A figure of a statement is not negative, such as %s.", figure));
                });
        return new Statement(YearMonth.parse(month), receivedOn, figures);
    }
}
