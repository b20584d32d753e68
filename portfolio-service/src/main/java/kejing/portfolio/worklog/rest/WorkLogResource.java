package kejing.portfolio.worklog.rest;

import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.MARKETING;
import static kejing.portfolio.Roles.RELATIONSHIP_MANAGER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.chassis.calendar.WorkingDayPolicy;
import kejing.chassis.calendar.WorkingDays;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.identity.Directory;
import kejing.chassis.identity.Person;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.organisation.RelationshipManagers.RelationshipManager;
import kejing.portfolio.sight.AskedDay;
import kejing.portfolio.sight.AskedPeople;
import kejing.portfolio.sight.PersonSight;
import kejing.portfolio.worklog.RecordedWork;
import kejing.portfolio.worklog.WorkLogEntry;
import kejing.portfolio.worklog.WorkLogPolicy;
import kejing.portfolio.worklog.WorkLogs;
import kejing.portfolio.worklog.WorkTicks;
import kejing.portfolio.worklog.WriteWorkLog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The daily logs of managers. */
@Path("/work-logs")
@RunOnVirtualThread
public class WorkLogResource {

    private static final int LONGEST = 31;

    private final WorkLogs logs;
    private final WriteWorkLog write;
    private final RecordedWork recorded;
    private final WorkTicks ticks;
    private final AskedPeople people;
    private final Directory directory;
    private final WorkingDays workingDays;
    private final Idempotent idempotent;
    private final CurrentActor current;
    private final BusinessDay businessDay;

    WorkLogResource(
            WorkLogs logs,
            WriteWorkLog write,
            RecordedWork recorded,
            WorkTicks ticks,
            AskedPeople people,
            Directory directory,
            WorkingDays workingDays,
            Idempotent idempotent,
            CurrentActor current,
            BusinessDay businessDay) {
        this.logs = logs;
        this.write = write;
        this.recorded = recorded;
        this.ticks = ticks;
        this.people = people;
        this.directory = directory;
        this.workingDays = workingDays;
        this.idempotent = idempotent;
        this.current = current;
        this.businessDay = businessDay;
    }

    @GET
    @RolesAllowed({MARKETING, AUDITOR, BRANCH_HEAD, RELATIONSHIP_MANAGER})
    @Operation(
            operationId = "listWorkLogs",
            summary =
                    "工作日志一览：谁在哪个工作日未写、未阅 / Who wrote a log on which day: of the branch, or the own; by default this month, at most 31 days")
    public WorkLogOverview list(
            @QueryParam("branchId") String branchId, @QueryParam("from") String from, @QueryParam("to") String to) {
        LocalDate today = businessDay.today();
        LocalDate first = AskedDay.of("from", from, today.withDayOfMonth(1));
        LocalDate last = AskedDay.of("to", to, today);
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST - 1L))) {
            throw Problem.form(
                    "work-log-days",
                    Text.of(
                            "一次至多查询 %d 天，且截止日不早于起始日，实为 %s 至 %s。",
                            "At most %d days, the last not before the first; asked for %s to %s.",
                            LONGEST,
                            first,
                            last));
        }
        List<RelationshipManager> managers = people.of(branchId, current.get());
        List<String> ids = managers.stream().map(RelationshipManager::staffId).toList();
        Map<WorkLogs.PersonDay, WorkLogPolicy.Written> written = logs.written(ids, first, last);
        Map<WorkLogs.PersonDay, Instant> read = logs.lastRead(ids, first, last);
        Set<WorkLogs.PersonDay> leaves = logs.onLeave(ids, first, last);
        Map<LocalDate, Boolean> works = workingDays(first, last);
        return new WorkLogOverview(
                today,
                first,
                last,
                managers.stream()
                        .map(one -> {
                            List<WorkLogOverview.OfDay> days = new ArrayList<>();
                            first.datesUntil(last.plusDays(1)).forEach(day -> {
                                WorkLogs.PersonDay key = new WorkLogs.PersonDay(one.staffId(), day);
                                WorkLogPolicy.Written there = written.getOrDefault(key, WorkLogPolicy.Written.NOTHING);
                                Instant seen = read.get(key);
                                days.add(new WorkLogOverview.OfDay(
                                        day,
                                        WorkLogPolicy.state(
                                                day, today, works.get(day), one.since(), leaves.contains(key), there),
                                        there.entries(),
                                        there.entries() > 0
                                                && (seen == null || there.last().isAfter(seen))));
                            });
                            return new WorkLogOverview.OfPerson(
                                    one.staffId(),
                                    one.name(),
                                    one.branchId(),
                                    (int) days.stream()
                                            .filter(day -> day.state() == WorkLogPolicy.State.MISSING)
                                            .count(),
                                    days);
                        })
                        .toList());
    }

    @GET
    @Path("/{staffId}/{day}")
    @RolesAllowed({MARKETING, AUDITOR, BRANCH_HEAD, RELATIONSHIP_MANAGER})
    @Operation(
            operationId = "getWorkLog",
            summary = "某日工作日志：自写、系统已记、阅知与任务 / The log of somebody's day: written, recorded by the system, read, tasks")
    public WorkDay get(@PathParam("staffId") String staffId, @PathParam("day") String day) {
        LocalDate asked = AskedDay.of("day", day);
        Person person = directory
                .byId(staffId)
                .filter(found -> PersonSight.reads(current.get(), staffId, found.unitId()))
                .orElseThrow(() -> Problem.notFound("person", staffId));
        return new WorkDay(
                staffId,
                person.name(),
                asked,
                logs.of(staffId, asked),
                recorded.of(staffId, asked),
                logs.readings(staffId, asked),
                ticks.of(staffId, asked));
    }

    @POST
    @Path("/entries")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(
            operationId = "writeWorkLog",
            summary =
                    "写工作日志 / Write an entry of the own log; after its day it is marked late; a correction names what it corrects")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkLogEntry.class)))
    public Response write(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid WorkLogEntryRequest request) {
        return idempotent.created(
                key,
                request,
                () -> write.write(
                        request.day(),
                        request.clientId(),
                        request.done(),
                        request.result(),
                        request.nextStep(),
                        request.corrects(),
                        current.get()));
    }

    @POST
    @Path("/readings")
    @RolesAllowed(BRANCH_HEAD)
    @Operation(
            operationId = "readWorkLog",
            summary = "阅知工作日志，可批注 / Note that the log of somebody of the own branch was read, with or without a remark")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkLogReadingRequest.class)))
    public Response read(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid WorkLogReadingRequest request) {
        return idempotent.created(key, request, () -> {
            write.read(request.staffId(), request.day(), request.remark(), current.get());
            return request;
        });
    }

    private Map<LocalDate, Boolean> workingDays(LocalDate first, LocalDate last) {
        WorkingDayPolicy policy = workingDays.policy();
        Map<LocalDate, Boolean> works = new HashMap<>();
        first.datesUntil(last.plusDays(1)).forEach(day -> works.put(day, policy.works(day)));
        return works;
    }
}
