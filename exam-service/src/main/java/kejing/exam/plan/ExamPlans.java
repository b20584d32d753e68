package kejing.exam.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.chassis.rest.Versions;

/** All exam plans. */
@ApplicationScoped
public class ExamPlans implements PanacheRepositoryBase<ExamPlan, String> {

    /** @throws Problem 404 if there is no such plan */
    public ExamPlan get(String planId) {
        return findByIdOptional(planId).orElseThrow(() -> unknown(planId));
    }

    /** The plan, held against every other change until the end of the transaction. */
    ExamPlan locked(String planId) {
        return findByIdOptional(planId, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(planId));
    }

    /** The plan, locked, if it still is the version that the caller has seen. */
    ExamPlan locked(String planId, String ifMatch) {
        ExamPlan plan = locked(planId);
        Versions.check(ifMatch, Versions.tag(plan.version()));
        return plan;
    }

    /** The plans after the given id, in order of their ids. */
    public List<ExamPlan> page(String after, int limit) {
        return find("planId > ?1 order by planId", after).range(0, limit - 1).list();
    }

    private static Problem unknown(String planId) {
        return Problem.notFound("exam plan", planId);
    }
}
