package kejing.portfolio.marketing.forecast;

import java.math.BigDecimal;
import java.util.stream.Stream;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.portfolio.client.LoanClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a contribution forecast is calculated from (W-13). Rates are yearly, at least 0 and at most 1; amounts are in yuan
 * for the whole period, none negative.
 *
 * @param days length of the period, 1 to 3660 days
 * @param dayBase days of the year in interest, 360 or 365
 * @param averageLoan average balance over the period, as the next one
 * @param loanFundsPrice FTP charge on loans; {@code depositFundsPrice} FTP credit on deposits (SEM-13)
 * @param fees intermediary business, settlement and other (P-02)
 * @param loanCost direct cost of loans beside the funds, as of deposits and fees (P-03)
 * @param managementCost Cm of the target
 * @param fixedAssetCost Cf of the target
 * @param loanClass the class in which the loan is expected at the end of the period
 * @param provisionRate provision on that class
 * @param openingProvision the provision for the loans that are there already, whose movement is the cost (SEM-14)
 * @param taxRate T as a share of the income of loans and fees
 */
@Schema(name = "ForecastAssumptions")
public record Assumptions(
        int days,
        int dayBase,
        Money averageLoan,
        BigDecimal loanRate,
        BigDecimal loanFundsPrice,
        Money averageDeposit,
        BigDecimal depositFundsPrice,
        BigDecimal depositRate,
        Money fees,
        Money loanCost,
        Money depositCost,
        Money feeCost,
        Money managementCost,
        Money fixedAssetCost,
        LoanClass loanClass,
        BigDecimal provisionRate,
        Money openingProvision,
        BigDecimal taxRate) {

    public Assumptions {
        boolean rates = Stream.of(loanRate, loanFundsPrice, depositFundsPrice, depositRate, provisionRate, taxRate)
                .allMatch(rate -> rate.signum() >= 0 && rate.compareTo(BigDecimal.ONE) <= 0);
        boolean amounts = Stream.of(
                        averageLoan,
                        averageDeposit,
                        fees,
                        loanCost,
                        depositCost,
                        feeCost,
                        managementCost,
                        fixedAssetCost,
                        openingProvision)
                .noneMatch(Money::isNegative);
        if (!rates || !amounts || days < 1 || days > 3660 || (dayBase != 360 && dayBase != 365)) {
            throw Problem.rule(
                    "forecast-assumptions",
                    Text.of(
                            "测算天数应为 1 至 3660 天、计息基数 360 或 365，利率和比例在 0 至 1 之间，金额不得为负。",
                            "A forecast has 1 to 3660 days, a year of 360 or 365 days, rates from 0 to 1 and no negative amounts."));
        }
    }

    /** The same with other balances. */
    Assumptions with(Money loan, Money deposit) {
        return new Assumptions(
                days,
                dayBase,
                loan,
                loanRate,
                loanFundsPrice,
                deposit,
                depositFundsPrice,
                depositRate,
                fees,
                loanCost,
                depositCost,
                feeCost,
                managementCost,
                fixedAssetCost,
                loanClass,
                provisionRate,
                openingProvision,
                taxRate);
    }
}
