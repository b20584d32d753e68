package kejing.portfolio.worklog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.Directory;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.portfolio.responsibility.ResponsibilityLedger;
import kejing.portfolio.sight.PersonSight;

/** A manager writes the log of a day; the head of the branch notes that it was read (W-14). */
@ApplicationScoped
public class WriteWorkLog {

    private final WorkLogs logs;
    private final ResponsibilityLedger ledger;
    private final Directory directory;
    private final Audit audit;
    private final BusinessDay businessDay;
    private final Clock clock;
    private final IdSource ids;

    WriteWorkLog(
            WorkLogs logs,
            ResponsibilityLedger ledger,
            Directory directory,
            Audit audit,
            BusinessDay businessDay,
            Clock clock,
            IdSource ids) {
        this.logs = logs;
        this.ledger = ledger;
        this.directory = directory;
        this.audit = audit;
        this.businessDay = businessDay;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * @param clientId null if it was about no client
     * @param corrects an own entry of the same day that this one corrects, null if none
     * @throws Problem 404 unless the actor served the client on that day and wrote the corrected entry, 409 if that was
     *     corrected before, 422 if the day is still to come
     */
    @Transactional
    public WorkLogEntry write(
            LocalDate day, String clientId, String done, String result, String nextStep, String corrects, Actor actor) {
        LocalDate today = requireNotComing(day);
        if (clientId != null && !ledger.isServedBy(actor.personId(), clientId, day)) {
            throw Problem.notFound("client", clientId);
        }
        if (corrects != null) {
            logs.byId(corrects)
                    .filter(entry -> entry.staffId().equals(actor.personId())
                            && entry.day().equals(day))
                    .orElseThrow(() -> Problem.notFound("work-log-entry", corrects));
        }
        WorkLogEntry entry = new WorkLogEntry(
                ids.next().toString(),
                actor.personId(),
                day,
                clientId,
                null,
                done.strip(),
                stripped(result),
                stripped(nextStep),
                corrects,
                null,
                WorkLogPolicy.late(day, today),
                clock.instant());
        if (!logs.add(entry)) {
            throw Problem.state(
                    "corrected-already",
                    Text.of("该条日志已被更正，请更正最新的一条。", "This entry was corrected; correct the latest one."));
        }
        audit.record("write-work-log", "work-log/" + entry.entryId(), Map.of("day", day.toString()));
        return logs.byId(entry.entryId()).orElseThrow();
    }

    /** @param remark null if there is none; @throws Problem 404 unless the person is of the own branch, 422 for the own log */
    @Transactional
    public void read(String staffId, LocalDate day, String remark, Actor actor) {
        directory
                .byId(staffId)
                .filter(person -> PersonSight.readsUnit(actor, person.unitId()))
                .orElseThrow(() -> Problem.notFound("person", staffId));
        requireNotComing(day);
        if (staffId.equals(actor.personId())) {
            throw Problem.rule("own-work-log", Text.of("本人的日志须由他人阅知。", "Somebody else notes that a log was read."));
        }
        logs.addReading(ids.next().toString(), staffId, day, actor.personId(), stripped(remark), clock.instant());
        audit.record("read-work-log", "work-log/" + staffId, Map.of("day", day.toString()));
    }

    private LocalDate requireNotComing(LocalDate day) {
        LocalDate today = businessDay.today();
        if (day.isAfter(today)) {
            throw Problem.rule(
                    "work-log-day",
                    Text.of(
                            "日志日期 %s 不得晚于今天 %s。",
                            "The log of %s is written no earlier than on that day; today is %s.", day, today));
        }
        return today;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
