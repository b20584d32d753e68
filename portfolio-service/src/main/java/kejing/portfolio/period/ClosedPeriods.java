package kejing.portfolio.period;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.sql.Sql;

/** The closed assessment periods; a few in a year. */
@ApplicationScoped
public class ClosedPeriods {

    private final Sql sql;

    ClosedPeriods(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Keeps when the period was first closed, whatever its versions. */
    public void put(ClosedPeriod period) {
        sql.update(
                "insert into closed_period (period_id, from_day, to_day, closed_at) values (?, ?, ?, ?) on conflict do nothing",
                period.periodId(),
                period.from(),
                period.to(),
                Timestamp.from(period.closedAt()));
    }

    /** Earliest first. */
    public List<ClosedPeriod> all() {
        return sql.list(
                "select period_id, from_day, to_day, closed_at from closed_period order by from_day, period_id",
                row -> new ClosedPeriod(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getTimestamp(4).toInstant()));
    }

    /** As {@link ClosedPeriod#affectedBy}. */
    public List<String> affectedBy(LocalDate from, Instant decidedAt) {
        return ClosedPeriod.affectedBy(from, decidedAt, all());
    }
}
