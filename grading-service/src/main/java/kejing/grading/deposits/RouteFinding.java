package kejing.grading.deposits;

import java.math.BigDecimal;
import java.util.List;
import kejing.chassis.problem.Text;

/**
 * Whether the alternative route is open to a person, and why.
 *
 * @param average daily average of the deposits in yuan, truncated to two decimals; only shown, never compared
 */
public record RouteFinding(boolean open, BigDecimal average, List<Condition> conditions) {

    public RouteFinding {
        conditions = List.copyOf(conditions);
    }

    /** One condition of R11. */
    public record Condition(boolean met, Text text) {}
}
