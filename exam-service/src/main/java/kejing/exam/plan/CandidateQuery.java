package kejing.exam.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kejing.chassis.problem.Problem;

/** Reads the candidates that somebody may see. */
@ApplicationScoped
public class CandidateQuery {

    private final Candidates candidates;

    CandidateQuery(Candidates candidates) {
        this.candidates = candidates;
    }

    /** @throws Problem 404 if there is no such candidate that the caller sees */
    public Candidate get(String planId, String staffId, CandidateAccess access) {
        return candidates
                .findByIdOptional(new Candidate.Id(planId, staffId))
                .filter(access::sees)
                .orElseThrow(() -> Problem.notFound("candidate", staffId));
    }

    /** The candidates after the given staff id, in order of their ids. */
    public List<Candidate> page(String planId, CandidateAccess access, String after, int limit) {
        return candidates.page(planId, access.visibleBranch(), access.visiblePerson(), after, limit);
    }
}
