package kejing.portfolio.deadline.rest;

import static kejing.portfolio.Roles.RELATIONSHIP_MANAGER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.portfolio.deadline.CalendarEntries;
import kejing.portfolio.deadline.ClientScope;
import kejing.portfolio.deadline.Deadlines;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.ResponsibilityLedger;
import kejing.portfolio.sight.AskedDay;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The calendar of a relationship manager: every deadline of the own clients and the own entries, day by day. */
@Path("/")
@RunOnVirtualThread
@RolesAllowed(RELATIONSHIP_MANAGER)
public class CalendarResource {

    private static final int LONGEST = 62;

    private final Deadlines deadlines;
    private final DeadlineViews views;
    private final CalendarEntries entries;
    private final ResponsibilityLedger ledger;
    private final Idempotent idempotent;
    private final CurrentActor current;
    private final BusinessDay businessDay;
    private final Clock clock;
    private final IdSource ids;

    CalendarResource(
            Deadlines deadlines,
            DeadlineViews views,
            CalendarEntries entries,
            ResponsibilityLedger ledger,
            Idempotent idempotent,
            CurrentActor current,
            BusinessDay businessDay,
            Clock clock,
            IdSource ids) {
        this.deadlines = deadlines;
        this.views = views;
        this.entries = entries;
        this.ledger = ledger;
        this.idempotent = idempotent;
        this.current = current;
        this.businessDay = businessDay;
        this.clock = clock;
        this.ids = ids;
    }

    @GET
    @Path("/calendar")
    @Operation(
            operationId = "getCalendar",
            summary = "本人日历：期限与自记事项 / The own calendar, by default this month, at most 62 days")
    public CalendarView calendar(@QueryParam("from") String from, @QueryParam("to") String to) {
        LocalDate today = businessDay.today();
        LocalDate first = Objects.requireNonNullElse(AskedDay.of("from", from), today.withDayOfMonth(1));
        LocalDate last = Objects.requireNonNullElse(
                AskedDay.of("to", to), YearMonth.from(first).atEndOfMonth());
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST - 1))) {
            throw Problem.form(
                    "calendar-days",
                    Text.of(
                            "日历一次至多查询 %d 天，且截止日不早于起始日，实为 %s 至 %s。",
                            "A calendar has at most %d days, the last not before the first; asked for %s to %s.",
                            LONGEST,
                            first,
                            last));
        }
        Actor actor = current.get();
        Map<LocalDate, List<DeadlineView>> due = views
                .of(
                        deadlines.open(new ClientScope(actor, actor.personId(), null, today), last).stream()
                                .filter(deadline -> !deadline.due().isBefore(first))
                                .toList(),
                        Set.of())
                .stream()
                .collect(Collectors.groupingBy(DeadlineView::due));
        Map<LocalDate, List<CalendarEntries.Entry>> own = entries.of(actor.personId(), first, last).stream()
                .collect(Collectors.groupingBy(CalendarEntries.Entry::day));
        TreeSet<LocalDate> days = new TreeSet<>(due.keySet());
        days.addAll(own.keySet());
        return new CalendarView(
                today,
                first,
                last,
                days.stream()
                        .map(day -> new CalendarView.CalendarDay(
                                day, due.getOrDefault(day, List.of()), own.getOrDefault(day, List.of())))
                        .toList());
    }

    @POST
    @Path("/calendar-entries")
    @Operation(operationId = "enterInCalendar", summary = "自记日历事项 / Enter something in the own calendar")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarEntries.Entry.class)))
    public Response enter(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid CalendarEntryRequest request) {
        return idempotent.created(key, request, () -> {
            String staffId = current.get().personId();
            if (request.clientId() != null
                    && !ledger.holdersOn(businessDay.today(), List.of(request.clientId()))
                            .getOrDefault(request.clientId(), Holders.NOBODY)
                            .include(staffId)) {
                throw Problem.notFound("client", request.clientId());
            }
            CalendarEntries.Entry entry = new CalendarEntries.Entry(
                    ids.next().toString(), request.day(), request.title(), request.clientId());
            entries.add(entry, staffId, clock.instant());
            return entry;
        });
    }

    @DELETE
    @Path("/calendar-entries/{entryId}")
    @Operation(operationId = "removeFromCalendar", summary = "删除自记事项 / Remove an own entry")
    public void remove(@PathParam("entryId") String entryId) {
        if (!entries.remove(entryId, current.get().personId())) {
            throw Problem.notFound("calendar-entry", entryId);
        }
    }
}
