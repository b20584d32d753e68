package kejing.portfolio.competition;

import kejing.chassis.problem.Text;

/** Why clients are put up. */
public enum CompetitionGround {
    /** who holds them may hold them no longer. */
    LOST_ELIGIBILITY("A-08", "原分管人不再具备分管资格", "whoever held them may hold them no longer"),
    /** the bank decided so, by two people. */
    EXPLICIT_DECISION("A-11", "本行决定将重点客户公开竞聘", "the bank decided to put key clients up"),
    /** nobody holds them. */
    VACANCY("A-12", "客户目前没有分管人", "nobody holds them");

    private final String rule;
    private final Text text;

    CompetitionGround(String rule, String zh, String en) {
        this.rule = rule;
        this.text = new Text(zh, en);
    }

    public String rule() {
        return rule;
    }

    public Text text() {
        return text;
    }
}
