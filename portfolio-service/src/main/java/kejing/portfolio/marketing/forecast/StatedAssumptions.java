package kejing.portfolio.marketing.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kejing.chassis.money.Money;
import kejing.portfolio.client.LoanClass;

/** What somebody states for a forecast; what is null follows the scheme, and amounts that are null are zero. */
public record StatedAssumptions(
        Money averageLoan,
        Money averageDeposit,
        Money fees,
        LoanClass loanClass,
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

    /**
     * Fills in the defaults.
     *
     * @param opening the provision for the loans that are there already, by the scheme
     */
    public Assumptions completedBy(ForecastDefaults defaults, Money opening) {
        return new Assumptions(
                or(days, defaults.days()),
                or(dayBase, defaults.dayBase()),
                averageLoan,
                or(loanRate, defaults.loanRate()),
                or(loanFundsPrice, defaults.loanFundsPrice()),
                averageDeposit,
                or(depositFundsPrice, defaults.depositFundsPrice()),
                or(depositRate, defaults.depositRate()),
                or(fees, Money.ZERO),
                or(loanCost, Money.ZERO),
                or(depositCost, Money.ZERO),
                or(feeCost, Money.ZERO),
                or(managementCost, Money.ZERO),
                or(fixedAssetCost, Money.ZERO),
                loanClass,
                or(provisionRate, defaults.provisionRates().get(loanClass)),
                or(openingProvision, opening),
                or(taxRate, defaults.taxRate()));
    }

    /** Names of what is stated and differs from the scheme's default. */
    public List<String> overridden(ForecastDefaults defaults, Money opening) {
        List<String> names = new ArrayList<>();
        differs(names, "days", days, defaults.days());
        differs(names, "dayBase", dayBase, defaults.dayBase());
        differs(names, "loanRate", loanRate, defaults.loanRate());
        differs(names, "loanFundsPrice", loanFundsPrice, defaults.loanFundsPrice());
        differs(names, "depositFundsPrice", depositFundsPrice, defaults.depositFundsPrice());
        differs(names, "depositRate", depositRate, defaults.depositRate());
        differs(names, "provisionRate", provisionRate, defaults.provisionRates().get(loanClass));
        differs(names, "openingProvision", openingProvision, opening);
        differs(names, "taxRate", taxRate, defaults.taxRate());
        return List.copyOf(names);
    }

    private static <T extends Comparable<T>> void differs(List<String> names, String name, T stated, T standard) {
        if (stated != null && stated.compareTo(standard) != 0) {
            names.add(name);
        }
    }

    private static <T> T or(T stated, T standard) {
        return Objects.requireNonNullElse(stated, standard);
    }
}
