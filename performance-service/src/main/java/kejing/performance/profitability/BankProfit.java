package kejing.performance.profitability;

import java.util.List;
import kejing.chassis.money.Money;

/** The profit of a period, divided: by relationship manager, ordered by id, and what belongs to none of them. */
public record BankProfit(List<StaffProfit> staff, Unattributed unattributed) {

    /** Σ RORAC of all relationship managers plus what is unattributed; must equal the bank's total to the fen (SEM-7). */
    public Money scoreboardTotal() {
        return staff.stream().map(StaffProfit::rorac).reduce(unattributed.total(), Money::plus);
    }
}
