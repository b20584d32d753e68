package kejing.grading.appeal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a re-mark results in (R13): for the written part the mean of the two earlier and the independent third mark,
 * rounded once to two decimals HALF_UP; for an interview whose procedure was wrong the mark of the repeated interview,
 * because judgement itself is not re-marked. Never lower than what was published.
 */
public final class ReMarkPolicy {
    private static final BigDecimal MARKS = BigDecimal.valueOf(3);

    private ReMarkPolicy() {}

    /** All in points of the written part. */
    public static BigDecimal written(BigDecimal published, BigDecimal first, BigDecimal second, BigDecimal third) {
        return first.add(second)
                .add(third)
                .divide(MARKS, 2, RoundingMode.HALF_UP)
                .max(published);
    }

    /** In points of the interview. */
    public static BigDecimal interview(BigDecimal published, BigDecimal repeated) {
        return repeated.max(published);
    }
}
