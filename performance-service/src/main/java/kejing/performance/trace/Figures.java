package kejing.performance.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How unrounded numbers are shown: the inside keeps every digit, people see at most twelve decimals. */
public final class Figures {

    private static final int SHOWN_DECIMALS = 12;

    private Figures() {}

    /** At most 12 decimals, HALF_UP, without trailing zeros; null stays null. */
    public static String plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal shown = value.setScale(Math.min(SHOWN_DECIMALS, Math.max(0, value.scale())), RoundingMode.HALF_UP);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    public static List<String> plain(List<BigDecimal> values) {
        return values.stream().map(Figures::plain).toList();
    }

    /** Scores are shown with 2 decimals, HALF_UP, and compared unrounded; null stays null. */
    public static String score(BigDecimal value) {
        return value == null ? null : value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
