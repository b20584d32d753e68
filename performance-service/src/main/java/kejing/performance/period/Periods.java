package kejing.performance.period;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kejing.chassis.problem.Problem;

/** All assessment periods (考核期). */
@ApplicationScoped
public class Periods implements PanacheRepositoryBase<Period, String> {

    /** @throws Problem 404 if there is none */
    public Period require(String periodId) {
        return findByIdOptional(periodId).orElseThrow(() -> Problem.notFound("period", periodId));
    }

    /** The same, kept from others until the transaction ends. */
    Period requireLocked(String periodId) {
        return Optional.ofNullable(findById(periodId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problem.notFound("period", periodId));
    }

    /** At most {@code limit} periods, latest first, after the given one. */
    public List<Period> page(LocalDate afterFrom, String afterId, int limit) {
        return afterId == null
                ? find("order by fromDate desc, periodId").page(0, limit).list()
                : find(
                                "fromDate < ?1 or (fromDate = ?1 and periodId > ?2) order by fromDate desc, periodId",
                                afterFrom,
                                afterId)
                        .page(0, limit)
                        .list();
    }
}
