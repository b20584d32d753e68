package kejing.portfolio.deadline;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.sql.Sql;

/** All open deadlines, from every source. */
@ApplicationScoped
public class Deadlines {

    /** Earliest first; the order of every list of deadlines. */
    public static final Comparator<Deadline> ORDER =
            Comparator.comparing(Deadline::due).thenComparing(Deadline::kind).thenComparing(Deadline::ref);

    private final List<DeadlineSource> sources;
    private final Schemes schemes;
    private final Sql sql;

    Deadlines(@All List<DeadlineSource> sources, Schemes schemes, AgroalDataSource dataSource) {
        this.sources = sources;
        this.schemes = schemes;
        this.sql = new Sql(dataSource);
    }

    /** A deadline that reminds. @param leadDays the step of the reminder, in days before the deadline */
    public record Reminder(Deadline deadline, int leadDays, boolean acknowledged) {}

    /**
     * Whom a deadline is about.
     *
     * @param client the client's name, null if it is about none
     * @param branchId of the client, or where the person who owes it works
     * @param staffId who leads the client or owes it, null if nobody is responsible
     */
    public record About(String client, String branchId, String staffId) {}

    /** What is open and due on the day or before it, ordered. */
    public List<Deadline> open(ClientScope clients, LocalDate until) {
        return sources.stream()
                .flatMap(source -> source.open(clients, until).stream())
                .filter(deadline -> !deadline.due().isAfter(until))
                .sorted(ORDER)
                .toList();
    }

    /** What reminds the holder of these clients today, overdue first. */
    public List<Reminder> reminders(ClientScope clients) {
        LocalDate today = clients.today();
        ReminderRules rules = schemes.inForce(ReminderRulesKind.KIND, today, ReminderRules.class)
                .parameters();
        ReminderPolicy policy = new ReminderPolicy(rules);
        Set<String> acknowledged = acknowledged(clients.staffId());
        return open(clients, today.plusDays(rules.longest())).stream()
                .flatMap(deadline -> policy.step(deadline.kind(), deadline.due(), today).stream()
                        .mapToObj(step -> new Reminder(deadline, step, acknowledged.contains(key(deadline, step)))))
                .toList();
    }

    /** Again is the same as once. */
    public void acknowledge(String staffId, Reminder reminder, Instant at) {
        Deadline deadline = reminder.deadline();
        sql.update(
                """
                insert into reminder_acknowledged (staff_id, kind, ref, due_on, lead_days, acknowledged_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""",
                staffId,
                deadline.kind().name(),
                deadline.ref(),
                deadline.due(),
                reminder.leadDays(),
                Timestamp.from(at));
    }

    /** As of the day. */
    public Map<Deadline, About> about(Collection<Deadline> some, LocalDate day) {
        Map<String, About> ofClient = new HashMap<>();
        sql.list(
                """
                select c.client_id, c.name, c.branch_id, h.staff_id from client c
                left join responsibility r on r.client_id = c.client_id and r.valid_from <= ?
                  and (r.valid_to is null or r.valid_to > ?)
                left join responsibility_holder h on h.client_id = r.client_id and h.valid_from = r.valid_from and h.lead
                where c.client_id = any (?)""",
                row -> ofClient.put(row.getString(1), new About(row.getString(2), row.getString(3), row.getString(4))),
                day,
                day,
                ids(some, Deadline::clientId));
        Map<String, About> ofPerson = new HashMap<>();
        sql.list(
                "select person_id, unit_id from directory_person where person_id = any (?)",
                row -> ofPerson.put(row.getString(1), new About(null, row.getString(2), row.getString(1))),
                (Object) ids(some, Deadline::staffId));
        Map<Deadline, About> about = new HashMap<>();
        some.forEach(deadline -> about.put(
                deadline,
                deadline.clientId() == null ? ofPerson.get(deadline.staffId()) : ofClient.get(deadline.clientId())));
        return about;
    }

    private static String[] ids(Collection<Deadline> some, Function<Deadline, String> id) {
        return some.stream().map(id).filter(Objects::nonNull).distinct().toArray(String[]::new);
    }

    private Set<String> acknowledged(String staffId) {
        return new HashSet<>(sql.list(
                "select kind, ref, due_on, lead_days from reminder_acknowledged where staff_id = ?",
                row -> key(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)),
                staffId));
    }

    private static String key(Deadline deadline, int step) {
        return key(deadline.kind().name(), deadline.ref(), deadline.due().toString(), step);
    }

    private static String key(String kind, String ref, String due, int step) {
        return String.join("\n", kind, ref, due, Integer.toString(step));
    }
}
