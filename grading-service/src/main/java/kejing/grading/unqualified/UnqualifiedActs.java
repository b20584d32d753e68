package kejing.grading.unqualified;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.util.Optional;
import java.util.Set;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.grading.act.ActDetails.Opinion;
import kejing.grading.act.ActKind;
import kejing.grading.act.ActRule;
import kejing.grading.act.StaffAct;
import kejing.grading.deposits.ProvisionalActs;
import kejing.grading.deposits.RouteFinding;

/**
 * Opinions on marketing staff without a qualification. An engagement as agent needs the person's wish; an end of the
 * contract is not even recorded while deposits would open the alternative route (Q-08 goes before Q-11). An approval is a
 * record for HR: nothing follows from it by itself.
 */
@ApplicationScoped
public class UnqualifiedActs implements ActRule {
    private final UnqualifiedStaff unqualified;
    private final ProvisionalActs route;

    UnqualifiedActs(UnqualifiedStaff unqualified, ProvisionalActs route) {
        this.unqualified = unqualified;
        this.route = route;
    }

    @Override
    public Set<ActKind> kinds() {
        return Set.of(ActKind.UNQUALIFIED);
    }

    @Override
    public void requireLegal(StaffAct act) {
        var person = unqualified
                .find(act.staffId(), act.effectiveFrom())
                .orElseThrow(() -> Problem.rule(
                        "not-unqualified",
                        Text.of(
                                "该员工在 %s 不是无资格的营销人员",
                                "On %s this is not a member of marketing staff without a qualification",
                                act.effectiveFrom())));
        var stated = act.details().opinion();
        if (stated.opinion() == Opinion.AGENT && !stated.staffAgrees()) {
            throw Problem.rule(
                    "agent-needs-consent",
                    Text.of("聘为业务代办员须本人自愿", "An engagement as agent needs the person's own wish"));
        }
        if (stated.opinion() == Opinion.CONTRACT_END
                && finding(person).filter(RouteFinding::open).isPresent()) {
            throw Problem.rule(
                    "alternative-route-open",
                    Text.of(
                            "该员工符合日均存款认定条件，应先办理暂定初级资格",
                            "Deposits open the alternative route; decide on the provisional qualification first"));
        }
    }

    @Override
    public void apply(StaffAct act) {
        // The approved act is the record; people carry it out.
    }

    /** Whether deposits of the year before the exam would open the alternative route; empty without an exam. */
    public Optional<RouteFinding> finding(UnqualifiedStaff.Entry person) {
        return person.exam().map(exam -> route.finding(person.staffId(), exam.planId(), year(exam)));
    }

    /** The last full calendar year before the exam's cut-off. */
    private static Year year(UnqualifiedStaff.Exam exam) {
        return Year.of(exam.cutOffDate().getYear() - 1);
    }
}
