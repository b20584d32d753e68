package kejing.portfolio.worklog;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.chassis.sql.Sql;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tasks that somebody sets himself, by urgency and importance (W-25). Nobody else sees them. */
@ApplicationScoped
public class OwnTasks {

    /** Most open tasks of one person. */
    static final int MOST_OPEN = 200;

    private static final int DONE_DAYS = 7;

    private final Sql sql;
    private final BusinessDay businessDay;
    private final Clock clock;
    private final IdSource ids;

    OwnTasks(AgroalDataSource dataSource, BusinessDay businessDay, Clock clock, IdSource ids) {
        this.sql = new Sql(dataSource);
        this.businessDay = businessDay;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param dueOn null if there is none; @param doneOn null while it is open */
    @Schema(name = "OwnTask")
    public record Task(
            String taskId,
            String title,
            boolean urgent,
            boolean important,
            LocalDate dueOn,
            LocalDate doneOn,
            long version) {}

    /** Open ones, those due first at the head, and those done in the last seven days. */
    public List<Task> of(String staffId) {
        return sql.list("""
                select task_id, title, urgent, important, due_on, done_on, version from own_task
                where staff_id = ? and (done_on is null or done_on > ?)
                order by done_on desc nulls first, due_on nulls last, entered_at, task_id""", OwnTasks::read, staffId, businessDay.today().minusDays(DONE_DAYS));
    }

    /** @throws Problem 422 if the person has too many open tasks */
    @Transactional
    public Task add(String title, boolean urgent, boolean important, LocalDate dueOn, String staffId) {
        if (of(staffId).stream().filter(task -> task.doneOn() == null).count() >= MOST_OPEN) {
            throw Problem.rule(
                    "too-many-tasks",
                    Text.of(
                            "未完成的任务至多 %s 项，请先完成或合并。",
                            "At most %s tasks are open at once; finish some first.", MOST_OPEN));
        }
        String taskId = ids.next().toString();
        sql.update("""
                insert into own_task (task_id, staff_id, title, urgent, important, due_on, entered_at, version)
                values (?, ?, ?, ?, ?, ?, ?, 1)""", taskId, staffId, title.strip(), urgent, important, dueOn, Timestamp.from(clock.instant()));
        return byId(taskId, staffId);
    }

    /** @throws Problem 404 unless it is an own task, 412 if it was changed meanwhile */
    @Transactional
    public Task change(
            String taskId,
            String ifMatch,
            String title,
            boolean urgent,
            boolean important,
            LocalDate dueOn,
            boolean done,
            String staffId) {
        Task task = byId(taskId, staffId);
        Versions.check(ifMatch, Versions.tag(task.version()));
        LocalDate doneOn = !done ? null : task.doneOn() != null ? task.doneOn() : businessDay.today();
        if (sql.update("""
                        update own_task set title = ?, urgent = ?, important = ?, due_on = ?, done_on = ?, version = version + 1
                        where task_id = ? and version = ?""", title.strip(), urgent, important, dueOn, doneOn, taskId, task.version()) == 0) {
            throw Problem.stale(Versions.tag(byId(taskId, staffId).version()));
        }
        return byId(taskId, staffId);
    }

    private Task byId(String taskId, String staffId) {
        return sql.one("""
                        select task_id, title, urgent, important, due_on, done_on, version from own_task
                        where task_id = ? and staff_id = ?""", OwnTasks::read, taskId, staffId).orElseThrow(() -> Problem.notFound("own-task", taskId));
    }

    private static Task read(ResultSet row) throws SQLException {
        return new Task(
                row.getString(1),
                row.getString(2),
                row.getBoolean(3),
                row.getBoolean(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getLong(7));
    }
}
