package kejing.portfolio.marketing.forecast.rest;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import kejing.chassis.money.Money;
import kejing.portfolio.client.LoanClass;
import kejing.portfolio.marketing.forecast.StatedAssumptions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a forecast assumes. Balances, fees and costs of the period are stated; rates, days, tax and provision follow the
 * scheme unless they are stated too, which the forecast shows.
 *
 * @param openingProvision null for what the client's present loans have by the scheme
 */
@Schema(
        name = "ContributionForecastRequest",
        examples =
                "{\"averageLoan\":\"8000000.00\",\"averageDeposit\":\"10000000.00\",\"fees\":\"10000.00\",\"loanClass\":\"PASS\",\"loanRate\":\"0.055\"}")
public record ForecastRequest(
        @NotNull Money averageLoan,
        @NotNull Money averageDeposit,
        Money fees,
        @NotNull LoanClass loanClass,
        Integer days,
        Integer dayBase,
        BigDecimal loanRate,
        BigDecimal loanFundsPrice,
        BigDecimal depositFundsPrice,
        BigDecimal depositRate,
        BigDecimal taxRate,
        BigDecimal provisionRate,
        Money openingProvision,
        Money loanCost,
        Money depositCost,
        Money feeCost,
        Money managementCost,
        Money fixedAssetCost) {

    StatedAssumptions stated() {
        return new StatedAssumptions(
                averageLoan,
                averageDeposit,
                fees,
                loanClass,
                days,
                dayBase,
                loanRate,
                loanFundsPrice,
                depositFundsPrice,
                depositRate,
                taxRate,
                provisionRate,
                openingProvision,
                loanCost,
                depositCost,
                feeCost,
                managementCost,
                fixedAssetCost);
    }
}
