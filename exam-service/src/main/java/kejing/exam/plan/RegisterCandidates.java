package kejing.exam.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.exam.Roles;
import kejing.exam.organisation.Branches;
import kejing.exam.organisation.Staff;
import kejing.exam.organisation.StaffMember;

/**
 * Registers people for a plan: a branch head registers the people of the branch, HR those of the head office. All of
 * the list or none of it; a person of another branch is as unknown as one who does not exist.
 */
@ApplicationScoped
public class RegisterCandidates {

    private final ExamPlans plans;
    private final Candidates candidates;
    private final Staff staff;
    private final Branches branches;
    private final Audit audit;

    RegisterCandidates(ExamPlans plans, Candidates candidates, Staff staff, Branches branches, Audit audit) {
        this.plans = plans;
        this.candidates = candidates;
        this.staff = staff;
        this.branches = branches;
        this.audit = audit;
    }

    @Transactional
    public Registration register(String planId, List<String> staffIds, Actor actor) {
        ExamPlan plan = plans.locked(planId);
        Set<String> wanted = new LinkedHashSet<>(staffIds);
        Map<String, StaffMember> people = staff.byId(wanted);
        for (String staffId : wanted) {
            StaffMember member = people.get(staffId);
            if (member == null || !registers(actor, member)) {
                throw Problem.notFound("staff member", staffId);
            }
        }
        plan.require(PlanState.OPEN);
        people.values().stream().filter(member -> !member.isActive()).findAny().ifPresent(member -> {
            throw Problem.rule(
                    "staff-left",
                    Text.of(
                            "员工 %s 已离职，不能报名。",
                            "Staff member %s has left the bank and cannot be registered.", member.staffId()));
        });
        Set<String> already = candidates.of(planId).stream()
                .map(candidate -> candidate.id().staffId())
                .filter(wanted::contains)
                .collect(Collectors.toSet());
        wanted.stream()
                .filter(staffId -> !already.contains(staffId))
                .map(staffId -> new Candidate(plan, people.get(staffId), actor.subject()))
                .forEach(candidates::persist);
        Registration registration = new Registration(planId, wanted.size() - already.size(), already.size());
        audit.record("register-candidates", "exam-plan/" + planId, wanted);
        return registration;
    }

    private boolean registers(Actor actor, StaffMember member) {
        if (actor.has(Roles.BRANCH_HEAD) && actor.unitId().equals(member.branchId())) {
            return true;
        }
        return actor.has(Roles.HR) && branches.findById(member.branchId()).isHeadOffice();
    }
}
