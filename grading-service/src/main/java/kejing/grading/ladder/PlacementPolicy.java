package kejing.grading.ladder;

import java.util.Set;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.grading.qualification.Standing;

/**
 * Who may be placed where: within the type's range, on a level that the qualification of the day opens,
 * and nobody whose post is outside the ladder.
 */
public final class PlacementPolicy {
    private PlacementPolicy() {}

    /** @throws Problem 422 if the placement breaks one of the rules */
    public static void requireLegal(
            LadderRules rules, String typeCode, String grade, Standing standing, Set<String> roles) {
        var excluded =
                roles.stream().filter(rules.excludedRoles()::contains).sorted().findFirst();
        if (excluded.isPresent()) {
            throw Problem.rule(
                    "post-outside-ladder",
                    Text.of(
                            "岗位角色“%s”不纳入客户经理等级序列",
                            "Holders of the role \"%s\" are not on the ladder of relationship managers",
                            excluded.get()));
        }
        var type = rules.type(typeCode);
        if (type.graded() != (grade != null)) {
            throw Problem.rule(
                    "grade-and-type",
                    type.graded()
                            ? Text.of(
                                    "%1$s须填写等级",
                                    "A %2$s needs a grade",
                                    type.name().zh(),
                                    type.name().en())
                            : Text.of(
                                    "%1$s不设等级，请勿填写等级",
                                    "A %2$s has no grades; leave the grade out",
                                    type.name().zh(),
                                    type.name().en()));
        }
        if (type.graded()) {
            requireOpen(rules, type, grade, standing);
        }
    }

    private static void requireOpen(LadderRules rules, ManagerType type, String grade, Standing standing) {
        var ladder = Ladder.of(rules);
        var position = ladder.at(grade);
        if (position.number() < ladder.at(type.from()).number()
                || position.number() > ladder.at(type.to()).number()) {
            throw Problem.rule(
                    "grade-outside-range",
                    Text.of(
                            "%1$s的等级范围为 %3$s 至 %4$s，不含 %5$s",
                            "The grades of a %2$s are %3$s to %4$s, without %5$s",
                            type.name().zh(),
                            type.name().en(),
                            type.from(),
                            type.to(),
                            grade));
        }
        if (!new CeilingPolicy(rules).opens(standing, position)) {
            throw Problem.rule(
                    "qualification-needed",
                    Text.of(
                            "任%1$s前须取得相应资格，生效日为%2$s",
                            "%3$s needs its qualification before taking post; on the effective date it is: %4$s",
                            position.name().zh(),
                            standing.words().zh(),
                            position.name().en(),
                            standing.words().en()));
        }
    }
}
