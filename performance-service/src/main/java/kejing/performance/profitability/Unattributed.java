package kejing.performance.profitability;

import kejing.chassis.money.Money;

/**
 * What belongs to no relationship manager (未归属部分), in CNY.
 *
 * @param noHolder E − Cd − Cr − T of the days on which nobody held the client
 * @param unallocatedCost shared cost of branches and months without an active relationship manager (SEM-5); a cost, so it is
 *     taken off
 * @param decayRetained Σ (RORAC0 − k0·RORAC0): the bank's original accumulation
 */
public record Unattributed(Money noHolder, Money unallocatedCost, Money decayRetained) {

    public Money total() {
        return noHolder.minus(unallocatedCost).plus(decayRetained);
    }
}
