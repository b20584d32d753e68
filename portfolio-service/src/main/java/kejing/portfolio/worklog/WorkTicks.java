package kejing.portfolio.worklog;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.sql.Sql;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The recurring tasks that somebody has done (W-25, W-26, W-30). */
@ApplicationScoped
public class WorkTicks {

    private final Sql sql;
    private final Schemes schemes;
    private final BusinessDay businessDay;
    private final Clock clock;
    private final IdSource ids;

    WorkTicks(AgroalDataSource dataSource, Schemes schemes, BusinessDay businessDay, Clock clock, IdSource ids) {
        this.sql = new Sql(dataSource);
        this.schemes = schemes;
        this.businessDay = businessDay;
        this.clock = clock;
        this.ids = ids;
    }

    /** How a task stands in its period. */
    @Schema(name = "WorkTaskStanding")
    public enum Standing {
        DONE,
        DONE_LATE,
        OPEN,
        OVERDUE
    }

    /**
     * A task in the period that a day lies in.
     *
     * @param due last day on which it is in time
     * @param tickId null while it is not done
     */
    @Schema(name = "WorkTask")
    public record Row(
            String key,
            Text title,
            Cadence every,
            LocalDate from,
            LocalDate to,
            LocalDate due,
            Standing standing,
            LocalDate doneOn,
            String tickId) {}

    private record Tick(String tickId, LocalDate doneOn) {}

    /** By the scheme in force on the day. */
    public List<Row> of(String staffId, LocalDate day) {
        Map<String, Tick> ticks = new HashMap<>();
        sql.list(
                """
                select task, tick_id, done_on from work_tick where staff_id = ?
                  and (every, period) in (('DAY', ?), ('WEEK', ?), ('MONTH', ?))""",
                row -> ticks.put(row.getString(1), new Tick(row.getString(2), row.getObject(3, LocalDate.class))),
                staffId,
                Cadence.DAY.first(day),
                Cadence.WEEK.first(day),
                Cadence.MONTH.first(day));
        List<Row> rows = new ArrayList<>();
        for (WorkRules.Task task : inForce(day).parameters().tasks()) {
            Tick tick = ticks.get(task.key());
            rows.add(new Row(
                    task.key(),
                    new Text(task.zh(), task.en()),
                    task.every(),
                    task.every().first(day),
                    task.every().last(day),
                    task.due(day),
                    standing(task.due(day), tick == null ? null : tick.doneOn(), businessDay.today()),
                    tick == null ? null : tick.doneOn(),
                    tick == null ? null : tick.tickId()));
        }
        return rows;
    }

    static Standing standing(LocalDate due, LocalDate doneOn, LocalDate today) {
        if (doneOn != null) {
            return doneOn.isAfter(due) ? Standing.DONE_LATE : Standing.DONE;
        }
        return today.isAfter(due) ? Standing.OVERDUE : Standing.OPEN;
    }

    /** Done today, for the period that runs. @throws Problem 409 if it was ticked before, 422 if there is no such task */
    @Transactional
    public void tick(String key, String staffId) {
        LocalDate today = businessDay.today();
        Scheme<WorkRules> rules = inForce(today);
        WorkRules.Task task = rules.parameters().task(key);
        int added = sql.update(
                """
                insert into work_tick (tick_id, staff_id, task, every, period, scheme_id, done_on, ticked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                ids.next().toString(),
                staffId,
                key,
                task.every().name(),
                task.every().first(today),
                rules.schemeId(),
                today,
                Timestamp.from(clock.instant()));
        if (added == 0) {
            throw Problem.state("ticked-already", Text.of("本期已勾选。", "It was ticked in this period."));
        }
    }

    /** Takes back a tick of today. @throws Problem 404 unless it is an own one of today */
    @Transactional
    public void untick(String tickId, String staffId) {
        if (sql.update(
                        "delete from work_tick where tick_id = ? and staff_id = ? and done_on = ?",
                        tickId,
                        staffId,
                        businessDay.today())
                == 0) {
            throw Problem.notFound("work-tick", tickId);
        }
    }

    private Scheme<WorkRules> inForce(LocalDate day) {
        return schemes.inForce(WorkRules.KIND, day, WorkRules.class);
    }
}
