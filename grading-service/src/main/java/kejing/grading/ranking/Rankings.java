package kejing.grading.ranking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import kejing.chassis.problem.Problem;

/** The rankings of this bank, by exam plan. */
@ApplicationScoped
public class Rankings implements PanacheRepositoryBase<Ranking, String> {

    /** The ranking, locked until the end of the transaction, so that of two decisions one comes first. */
    Optional<Ranking> lock(String planId) {
        return findByIdOptional(planId, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean exists(String planId) {
        return count("planId", planId) > 0;
    }

    /** At most {@code limit} rankings after the given plan id, by plan id; all of them or only the published. */
    List<Ranking> page(String after, boolean unpublishedToo, int limit) {
        return find(
                        "planId > ?1 and (?2 = true or state = ?3) order by planId",
                        after,
                        unpublishedToo,
                        RankingState.PUBLISHED)
                .page(0, limit)
                .list();
    }

    static Problem unknown(String planId) {
        return Problem.notFound("ranking", planId);
    }
}
