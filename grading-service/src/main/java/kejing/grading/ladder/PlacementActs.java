package kejing.grading.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kejing.chassis.identity.Directory;
import kejing.chassis.scheme.Schemes;
import kejing.grading.act.ActDetails;
import kejing.grading.act.ActKind;
import kejing.grading.act.ActRule;
import kejing.grading.act.StaffAct;
import kejing.grading.qualification.QualificationRegister;

/** Placements on the ladder (定级): by the scheme of the day, where type, post and qualification allow it. */
@ApplicationScoped
public class PlacementActs implements ActRule {
    private final RecalculateGrades grades;
    private final QualificationRegister register;
    private final Directory directory;
    private final Schemes schemes;

    PlacementActs(RecalculateGrades grades, QualificationRegister register, Directory directory, Schemes schemes) {
        this.grades = grades;
        this.register = register;
        this.directory = directory;
        this.schemes = schemes;
    }

    @Override
    public Set<ActKind> kinds() {
        return Set.of(ActKind.PLACEMENT);
    }

    @Override
    public StaffAct complete(StaffAct act) {
        var asked = act.details().placement();
        var scheme = schemes.inForce(LadderScheme.KIND, act.effectiveFrom(), LadderRules.class);
        return act.with(ActDetails.of(new ActDetails.Placement(asked.type(), asked.grade(), scheme.schemeId())));
    }

    @Override
    public void requireLegal(StaffAct act) {
        var placed = act.details().placement();
        PlacementPolicy.requireLegal(
                schemes.byId(placed.schemeId(), LadderRules.class).parameters(),
                placed.type(),
                placed.grade(),
                register.timeline(act.staffId()).on(act.effectiveFrom()),
                directory.byId(act.staffId()).orElseThrow().roles());
    }

    @Override
    public void apply(StaffAct act) {
        grades.of(act.staffId());
    }
}
