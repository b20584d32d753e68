package kejing.grading.ladder;

import kejing.chassis.problem.Text;

/** What began a span of a grade. */
public enum GradeReason {
    PLACED("定级", "placed"),
    PROMOTED("年度考核晋升", "promoted by the annual evaluation"),
    DEMOTED("年度考核降级", "lowered by the annual evaluation"),
    KEPT("年度考核保级", "kept by the annual evaluation"),
    QUALIFICATION_NEEDED("晋升所需资格不足", "promotion needs a higher qualification"),
    EVALUATION_MISSING("缺考核结果", "no evaluation"),
    PERIOD_OVERLAPS("考核期重叠", "the period overlaps one that has counted"),
    TREATMENT_RAISED("季度待遇上调", "treatment raised for the quarter"),
    TREATMENT_LOWERED("季度待遇下调", "treatment lowered for the quarter"),
    TREATMENT_KEPT("季度待遇不变", "treatment unchanged for the quarter"),
    TREATMENT_ENDED("季度待遇到期", "treatment of the quarter ended"),
    QUALIFICATION_LOST("资格失效封顶", "capped because the qualification was lost"),
    QUALIFICATION_GAINED("取得资格", "a qualification opened a higher grade"),
    QUALIFICATION_CHANGED("资格状态变动", "the qualification changed");

    private final Text label;

    GradeReason(String zh, String en) {
        label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
