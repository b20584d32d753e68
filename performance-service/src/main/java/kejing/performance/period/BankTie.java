package kejing.performance.period;

import kejing.chassis.money.Money;
import kejing.performance.profitability.Unattributed;

/**
 * The tie of a scoreboard to the bank (与全行勾稽): SEM-7. Both totals are computed independently and must agree to the fen.
 *
 * @param bankTotal Σ (E − Cd − Cr − T) of all facts − Σ cost pools, straight from the rows, CNY
 * @param scoreboardTotal Σ RORAC of all relationship managers plus the unattributed, CNY
 */
public record BankTie(Money bankTotal, Money scoreboardTotal, Unattributed unattributed) {

    public BankTie {
        if (!bankTotal.equals(scoreboardTotal)) {
            throw new IllegalStateException(
                    "the scoreboard does not tie to the bank: bank " + bankTotal + ", scoreboard " + scoreboardTotal);
        }
    }
}
