package kejing.grading.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.identity.Directory;
import kejing.chassis.identity.Person;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Schemes;

/** Whether an act is allowed by what is known now; asked when it is proposed and again when it is approved. */
@ApplicationScoped
class GradeActCheck {
    private final RecalculateGrades grades;
    private final Directory directory;
    private final Schemes schemes;

    GradeActCheck(RecalculateGrades grades, Directory directory, Schemes schemes) {
        this.grades = grades;
        this.directory = directory;
        this.schemes = schemes;
    }

    /** @throws Problem 404 for an unknown person, 400 for fields that do not go together, 422 if a rule forbids it */
    void requireLegal(GradeAct act) {
        var person = directory
                .byId(act.staffId())
                .filter(Person::active)
                .orElseThrow(() -> Problem.notFound("staff member", act.staffId()));
        var standing = grades.standing(act.staffId());
        if (act.kind() == ActKind.PLACEMENT) {
            requireFields(
                    act.type() != null, Text.of("定级须填写客户经理类别", "A placement needs the type of relationship manager"));
            var rules = schemes.byId(act.schemeId(), LadderRules.class).parameters();
            PlacementPolicy.requireLegal(
                    rules, act.type(), act.grade(), standing.on(act.effectiveFrom()), person.roles());
        } else {
            requireFields(
                    act.type() == null && act.grade() == null,
                    Text.of("资格事项不填写类别与等级", "An act on the qualification has no type and no grade"));
            standing.requireLegal(act.kind(), act.effectiveFrom());
        }
    }

    private static void requireFields(boolean holds, Text otherwise) {
        if (!holds) {
            throw Problem.form("act-fields", otherwise);
        }
    }
}
