package kejing.portfolio.allocation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import kejing.chassis.problem.Text;

/** The rules of allocation that can force, bar or be broken, by their ids in the rulebook's catalogue. */
public enum Rule {
    A_01("每个客户都须落实分管人", "every client has a responsible person"),
    A_02("无责任人的贷款客户必须落实责任人", "a loan client must have a responsible person"),
    A_03("客户原则上由所在支行的客户经理分管", "clients stay with the branch that manages them"),
    A_05("分管资格须与客户等级相符", "the manager's grade must match the client's tier"),
    A_06("每名客户经理只能分管一个大中户", "one manager leads only one large or medium client"),
    A_07("原分管大户且资格相符的客户经理继续分管", "a senior who already manages a large client keeps it"),
    A_08("失去分管资格的客户进入全行竞聘", "a client whose holder lost eligibility goes to competition"),
    A_09("存款客户谁开拓、谁管理", "deposit clients go to the person who developed them"),
    A_10("机构存款大户由总行高级客户经理小组集中管理", "institutional deposit clients belong to the central team"),
    A_14("分管户数不得超过上限", "a manager's number of clients is capped");

    private final String zh;
    private final String en;

    Rule(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The id as the catalogue writes it, such as {@code A-06}. */
    @JsonValue
    public String id() {
        return name().replace('_', '-');
    }

    @JsonCreator
    public static Rule ofId(String id) {
        return valueOf(id.replace('-', '_'));
    }

    public Text text() {
        return Text.of(zh, en);
    }
}
