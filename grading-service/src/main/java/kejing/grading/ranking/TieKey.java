package kejing.grading.ranking;

import java.math.BigDecimal;
import java.util.function.Function;
import kejing.chassis.problem.Text;

/**
 * What two candidates may be compared by (R10). Experience, time of registration, name and identifier are left out on
 * purpose: none of them may break a tie.
 */
public enum TieKey {
    TOTAL("总分", "total", CompositeScore::total),
    WRITTEN("笔试成绩", "written score", CompositeScore::written),
    ADAPTABILITY("应变能力分", "adaptability score", CompositeScore::adaptability),
    INTERVIEW("面试成绩", "interview score", CompositeScore::interview);

    private final Text label;
    private final Function<CompositeScore, BigDecimal> value;

    TieKey(String zh, String en, Function<CompositeScore, BigDecimal> value) {
        this.label = new Text(zh, en);
        this.value = value;
    }

    public Text label() {
        return label;
    }

    public BigDecimal of(CompositeScore score) {
        return value.apply(score);
    }
}
