package kejing.portfolio.agreement;

import kejing.chassis.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a monthly statement states, in yuan; null where it states nothing. Settlement is that of the month, everything
 * else stands at its end.
 *
 * @param overdue what is overdue here
 */
@Schema(name = "StatementFigures")
public record Figures(
        Money depositsHere,
        Money depositsAll,
        Money loansHere,
        Money loansAll,
        Money domesticHere,
        Money domesticAll,
        Money foreignHere,
        Money foreignAll,
        Money overdue,
        Money currentAssets,
        Money currentLiabilities,
        Money assets,
        Money liabilities,
        Money housingLoans,
        Money housingDeposits) {}
