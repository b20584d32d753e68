package kejing.performance.responsibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kejing.chassis.money.Money;

/**
 * How one client's result of some days is divided (按日按比例分成): days times share for every holder, in the order of their
 * ids, nobody last. A fen that is left over goes to the largest remainder, ties to the lowest id (SEM-1).
 */
public final class Credits {

    private final Map<String, BigDecimal> byStaff = new TreeMap<>();
    private BigDecimal nobody = BigDecimal.ZERO;

    void add(String staffId, BigDecimal dayShares) {
        byStaff.merge(staffId, dayShares, BigDecimal::add);
    }

    void addNobody(BigDecimal days) {
        nobody = nobody.add(days);
    }

    /** The holders in the order of {@link #weights()}; the last weight is nobody's and has no holder. */
    public List<String> holders() {
        return List.copyOf(byStaff.keySet());
    }

    public List<BigDecimal> weights() {
        List<BigDecimal> weights = new ArrayList<>(byStaff.values());
        weights.add(nobody);
        return weights;
    }

    public BigDecimal total() {
        return byStaff.values().stream().reduce(nobody, BigDecimal::add);
    }

    /** Whether one holder has it all, so that nothing needs dividing. */
    private boolean undivided() {
        return nobody.signum() == 0 ? byStaff.size() == 1 : byStaff.isEmpty();
    }

    /** The parts of an amount in the order of {@link #weights()}; they sum to it exactly. */
    public List<Money> divide(Money amount) {
        if (undivided()) {
            return byStaff.isEmpty() ? List.of(amount) : List.of(amount, Money.ZERO);
        }
        return amount.split(weights());
    }
}
