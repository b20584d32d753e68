package kejing.exam.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The candidates of all plans. */
@ApplicationScoped
public class Candidates implements PanacheRepositoryBase<Candidate, Candidate.Id> {

    /** The candidates of a plan, in order of their staff ids. */
    List<Candidate> of(String planId) {
        return list("id.planId = ?1 order by id.staffId", planId);
    }

    long countOf(String planId) {
        return count("id.planId", planId);
    }

    /** The visible candidates of a plan after the given staff id. An empty branch or person means every one. */
    List<Candidate> page(String planId, String branchId, String staffId, String after, int limit) {
        return find("""
                        id.planId = ?1 and id.staffId > ?2 and (?3 = '' or branchId = ?3) and (?4 = '' or id.staffId = ?4)
                        order by id.staffId""", planId, after, branchId, staffId).range(0, limit - 1).list();
    }
}
