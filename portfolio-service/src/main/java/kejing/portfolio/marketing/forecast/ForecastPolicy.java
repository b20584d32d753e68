package kejing.portfolio.marketing.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.portfolio.marketing.forecast.ForecastLine.Item;
import kejing.portfolio.marketing.forecast.ForecastLine.Term;

/**
 * What a target contributes: RORAC = E − (Cd + Cm + Cf + Cr) − T as an amount of money (P-08, P-09). E is the interest of
 * loans, the FTP credit of deposits and fees (P-02, SEM-13); Cd the FTP charge of loans, the interest paid on deposits and
 * direct costs (P-03); Cr the movement of the provision (SEM-14). All business of a target is new business, which counts
 * in full (P-10).
 *
 * <p>Rounding, HALF_UP (SEM-1): interest and funds prices to 0.001 for the period and to 0.01 when posted; provision and
 * tax once to 0.01. Everything else is exact.
 */
public final class ForecastPolicy {

    private static final MathContext WORKING = new MathContext(34, RoundingMode.HALF_UP);

    private final Assumptions given;
    private final List<ForecastLine> lines = new ArrayList<>();

    private ForecastPolicy(Assumptions given) {
        this.given = given;
    }

    /** All lines, in the order of {@link Item}. */
    public static List<ForecastLine> lines(Assumptions assumptions) {
        return new ForecastPolicy(assumptions).calculated();
    }

    /** E less everything else; negative for a loss. */
    public static Money result(List<ForecastLine> lines) {
        return lines.stream()
                .map(line -> line.term() == Term.INCOME
                        ? line.amount()
                        : line.amount().negate())
                .reduce(Money.ZERO, Money::plus);
    }

    private List<ForecastLine> calculated() {
        Money interest = interest(Item.LOAN_INTEREST, Term.INCOME, given.averageLoan(), given.loanRate());
        interest(Item.DEPOSIT_CREDIT, Term.INCOME, given.averageDeposit(), given.depositFundsPrice());
        stated(Item.FEES, Term.INCOME, given.fees());
        interest(Item.LOAN_FUNDS, Term.DIRECT_COST, given.averageLoan(), given.loanFundsPrice());
        interest(Item.DEPOSIT_INTEREST, Term.DIRECT_COST, given.averageDeposit(), given.depositRate());
        stated(Item.LOAN_COST, Term.DIRECT_COST, given.loanCost());
        stated(Item.DEPOSIT_COST, Term.DIRECT_COST, given.depositCost());
        stated(Item.FEE_COST, Term.DIRECT_COST, given.feeCost());
        stated(Item.MANAGEMENT, Term.MANAGEMENT_COST, given.managementCost());
        stated(Item.FIXED_ASSETS, Term.FIXED_ASSET_COST, given.fixedAssetCost());
        provision();
        tax(Item.LOAN_TAX, interest);
        tax(Item.FEE_TAX, given.fees());
        return List.copyOf(lines);
    }

    private Money interest(Item item, Term term, Money balance, BigDecimal rate) {
        BigDecimal exact = balance.amount()
                .multiply(rate)
                .multiply(BigDecimal.valueOf(given.days()))
                .divide(BigDecimal.valueOf(given.dayBase()), WORKING);
        Money posted = Money.rounded(exact.setScale(3, RoundingMode.HALF_UP));
        lines.add(new ForecastLine(
                item,
                term,
                "%s × %s × %d ÷ %d".formatted(balance, rate.toPlainString(), given.days(), given.dayBase()),
                posted));
        return posted;
    }

    private void stated(Item item, Term term, Money amount) {
        lines.add(new ForecastLine(item, term, amount.toString(), amount));
    }

    /** P_end − P_start: less than the opening provision is a release, which is credited. */
    private void provision() {
        Money end = Money.rounded(given.averageLoan().amount().multiply(given.provisionRate()));
        lines.add(new ForecastLine(
                Item.PROVISION,
                Term.RISK_COST,
                "%s × %s − %s"
                        .formatted(
                                given.averageLoan(), given.provisionRate().toPlainString(), given.openingProvision()),
                end.minus(given.openingProvision())));
    }

    private void tax(Item item, Money income) {
        lines.add(new ForecastLine(
                item,
                Term.TAX,
                "%s × %s".formatted(income, given.taxRate().toPlainString()),
                Money.rounded(income.amount().multiply(given.taxRate()))));
    }
}
