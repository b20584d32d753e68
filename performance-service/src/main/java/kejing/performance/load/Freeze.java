package kejing.performance.load;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.sql.Sql;

/**
 * Keeps frozen what a period was computed from (冻结): imports and the soft close exclude each other until they commit, and a
 * month of a period that is no longer open takes no changes (SEM-12).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Freeze {

    private static final long LOCK = 0x667265657A65L;

    private final Sql sql;

    Freeze(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Held by an import until its transaction ends; imports do not hinder each other. */
    public void holdOpen() {
        sql.list("select pg_advisory_xact_lock_shared(" + LOCK + ")", row -> 0);
    }

    /** Held by a soft close until its transaction ends: nothing is imported meanwhile. */
    public void holdFrozen() {
        sql.list("select pg_advisory_xact_lock(" + LOCK + ")", row -> 0);
    }

    /**
     * @param months first days of months in which something was changed
     * @throws Problem 409 if one of them belongs to a period that is closed or being closed
     */
    public void requireOpen(Collection<LocalDate> months) {
        for (LocalDate month : months) {
            frozenPeriod(month).ifPresent(periodId -> {
                throw Problem.state(
                                "period-frozen",
                                Text.of(
                                        "考核期“%2$s”已冻结，%1$tY-%1$tm 的数据不得变更；请走更正流程",
                                        "Period \"%2$s\" is frozen: nothing of %1$tY-%1$tm can change; ask for a correction",
                                        month,
                                        periodId))
                        .with("periodId", periodId)
                        .with("month", month.toString().substring(0, 7));
            });
        }
    }

    private Optional<String> frozenPeriod(LocalDate month) {
        return sql.one(
                "select period_id from period where state <> 'OPEN' and from_date <= ? and to_date > ? order by 1 limit 1",
                row -> row.getString(1),
                Date.valueOf(month),
                Date.valueOf(month));
    }
}
