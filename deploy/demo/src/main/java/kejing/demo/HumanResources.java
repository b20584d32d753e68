package kejing.demo;

import static kejing.demo.Together.together;

import java.util.Optional;
import kejing.demo.bank.StaffMember;
import kejing.demo.door.Answer;
import kejing.demo.door.Door;
import kejing.demo.door.Refusal;

/** Chapter one: the administrator brings in branches, staff, dated posts and employments. */
final class HumanResources {
    private final Stage stage;

    HumanResources(Stage stage) {
        this.stage = stage;
    }

    void play() {
        Door administrator = stage.cast.administrator();
        refuseAnotherSeed(administrator);
        stage.handIn(
                "branches", "导入机构 / branches", stage.exam, administrator, "/branches/import", stage.files.branches());
        stage.handIn("staff", "导入员工（GB18030）/ staff", stage.exam, administrator, "/staff/import", stage.files.staff());
        together(
                () -> stage.handIn(
                        "posts", "导入任职记录 / posts", stage.exam, administrator, "/posts/import", stage.files.posts()),
                () -> stage.handIn(
                        "employments",
                        "导入从业经历 / employments",
                        stage.exam,
                        administrator,
                        "/employments/import",
                        stage.files.employments()));
    }

    /** Two invented banks cannot live in one database. */
    private void refuseAnotherSeed(Door administrator) {
        StaffMember first = stage.year.organisation().staff().getFirst();
        Optional<Answer> found = stage.exam.find(administrator, "/staff/" + first.staffId());
        String name = found.map(a -> a.json().path("name").asText()).orElse(first.name());
        if (!name.equals(first.name())) {
            throw new Refusal(("数据库里是另一个种子的银行（%s 是 %s，种子 %d 应为 %s），请先执行 ./kejing reset"
                            + " / the database holds the bank of another seed; run ./kejing reset first")
                    .formatted(first.staffId(), name, stage.year.seed(), first.name()));
        }
    }
}
