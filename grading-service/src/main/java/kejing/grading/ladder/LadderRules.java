package kejing.grading.ladder;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.grading.qualification.Tier;

/**
 * The parameters of a ladder scheme (等级序列方案): everything the bank may change about levels, grades and their moves.
 *
 * @param levels lowest first
 * @param outside levels beside the ladder, only shown (资深, Q-13)
 * @param types the types of relationship managers and their ranges
 * @param ceilings the highest level of each qualification (R17)
 * @param unqualified what a person without qualification is paid as
 * @param excludedRoles roles whose holders are not on the ladder
 * @param evaluation how evaluations move (R17)
 * @param branchEvaluation the same for single branches, by branch id (R17: thresholds per branch)
 */
public record LadderRules(
        List<LadderLevel> levels,
        List<OutsideLevel> outside,
        List<ManagerType> types,
        Map<Tier, String> ceilings,
        Unqualified unqualified,
        Set<String> excludedRoles,
        EvaluationRules evaluation,
        Map<String, EvaluationRules> branchEvaluation) {

    public LadderRules {
        require(
                levels != null
                        && !levels.isEmpty()
                        && types != null
                        && !types.isEmpty()
                        && ceilings != null
                        && unqualified != null
                        && evaluation != null,
                Text.of(
                        "等级序列方案须填写层级、类别、资格上限、无资格待遇与考核规则",
                        "A ladder scheme needs levels, types, ceilings, the rule without qualification and evaluation rules"));
        levels = List.copyOf(levels);
        outside = outside == null ? List.of() : List.copyOf(outside);
        types = List.copyOf(types);
        ceilings = Map.copyOf(ceilings);
        excludedRoles = excludedRoles == null ? Set.of() : Set.copyOf(excludedRoles);
        branchEvaluation = branchEvaluation == null ? Map.of() : Map.copyOf(branchEvaluation);
        var ladder = Ladder.of(levels);
        for (var type : types) {
            requireRange(ladder, type);
        }
        require(
                types.stream().map(ManagerType::code).distinct().count() == types.size(),
                Text.of("客户经理类别代码不得重复", "The codes of the types must not repeat"));
        for (var tier : Tier.values()) {
            require(
                    ladder.hasLevel(ceilings.get(tier)),
                    Text.of(
                            "须为%1$s资格填写序列内的最高层级",
                            "A ceiling within the ladder is needed for the %2$s qualification",
                            tier.label().zh(),
                            tier.label().en()));
        }
        require(
                unqualified.ceiling() == null || ladder.hasLevel(unqualified.ceiling()),
                Text.of(
                        "无资格人员的最高层级“%s”不在序列内",
                        "The level \"%s\" open without a qualification is not in the ladder", unqualified.ceiling()));
    }

    public ManagerType type(String code) {
        return types.stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.rule(
                        "unknown-manager-type",
                        Text.of(
                                "方案中没有客户经理类别“%s”，可选：%s",
                                "The scheme has no type of relationship manager \"%s\"; it has %s",
                                code,
                                String.join(
                                        ", ",
                                        types.stream().map(ManagerType::code).toList()))));
    }

    public boolean hasType(String code) {
        return types.stream().anyMatch(type -> type.code().equals(code));
    }

    /** The evaluation rules for a branch: its own, or those of the bank. */
    public EvaluationRules evaluationIn(String branchId) {
        return branchId == null ? evaluation : branchEvaluation.getOrDefault(branchId, evaluation);
    }

    private static void requireRange(Ladder ladder, ManagerType type) {
        if (type.graded()) {
            var from = ladder.find(type.from());
            var to = ladder.find(type.to());
            require(
                    from.isPresent()
                            && to.isPresent()
                            && from.get().number() <= to.get().number(),
                    Text.of(
                            "类别“%s”的等级范围 %s 至 %s 不在序列内，或上下颠倒",
                            "The range %2$s to %3$s of type \"%1$s\" is not in the ladder or upside down",
                            type.code(),
                            type.from(),
                            type.to()));
        }
        var codes = new HashSet<>(type.payBands().keySet());
        ladder.positions().forEach(position -> codes.remove(position.code()));
        require(
                codes.isEmpty(),
                Text.of(
                        "类别“%s”的薪级对应了不存在的等级：%s",
                        "Type \"%s\" has pay bands for positions that do not exist: %s",
                        type.code(),
                        String.join(", ", codes)));
    }

    static void requireCode(String code) {
        require(
                code != null && code.matches("[A-Z0-9-]{1,32}"),
                Text.of(
                        "代码“%s”须为 1 至 32 位大写字母、数字或连字符",
                        "The code \"%s\" must be 1 to 32 capital letters, digits or hyphens", code));
    }

    static void requireText(Text text, String of) {
        require(
                text != null && text.zh() != null && text.en() != null,
                Text.of("“%s”须填写中文与英文名称", "\"%s\" needs a name in Chinese and in English", of));
    }

    static void require(boolean holds, Text otherwise) {
        if (!holds) {
            throw Problem.rule("ladder-scheme", otherwise);
        }
    }
}
