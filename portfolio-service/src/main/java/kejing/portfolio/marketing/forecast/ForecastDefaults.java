package kejing.portfolio.marketing.forecast;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.portfolio.client.LoanClass;

/**
 * What a contribution forecast assumes where nobody says otherwise (W-13). Rates are yearly, at least 0 and at most 1.
 *
 * @param days length of the period, in days
 * @param dayBase days of the year in interest, 360 or 365
 * @param loanFundsPrice what funds for loans cost (FTP charge, SEM-13)
 * @param depositFundsPrice what deposits earn (FTP credit, SEM-13)
 * @param depositRate interest paid on deposits
 * @param taxRate T as a share of the income of loans and fees
 * @param provisionRates provision by class of loan, one for each (SEM-14)
 */
public record ForecastDefaults(
        int days,
        int dayBase,
        BigDecimal loanRate,
        BigDecimal loanFundsPrice,
        BigDecimal depositFundsPrice,
        BigDecimal depositRate,
        BigDecimal taxRate,
        Map<LoanClass, BigDecimal> provisionRates) {

    public static final String KIND = "forecast";

    public ForecastDefaults {
        boolean rates = Stream.concat(
                        Stream.of(loanRate, loanFundsPrice, depositFundsPrice, depositRate, taxRate),
                        provisionRates.values().stream())
                .allMatch(rate -> rate != null && rate.signum() >= 0 && rate.compareTo(BigDecimal.ONE) <= 0);
        if (!rates
                || days < 1
                || days > 3660
                || (dayBase != 360 && dayBase != 365)
                || !provisionRates.keySet().equals(EnumSet.allOf(LoanClass.class))) {
            throw Problem.rule(
                    "forecast-defaults",
                    Text.of(
                            "测算天数应为 1 至 3660 天、计息基数 360 或 365，利率在 0 至 1 之间，五级分类各有一个计提比例。",
                            "A forecast has 1 to 3660 days, a year of 360 or 365 days, rates from 0 to 1, and a provision rate for each class."));
        }
    }
}
