package kejing.portfolio.deadline.rest;

import static kejing.portfolio.Roles.ADMINISTRATOR;
import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.HR;
import static kejing.portfolio.Roles.MARKETING;
import static kejing.portfolio.Roles.MARKETING_SCRIPT;
import static kejing.portfolio.Roles.RELATIONSHIP_MANAGER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.deadline.ClientScope;
import kejing.portfolio.deadline.Deadline;
import kejing.portfolio.deadline.DeadlineKind;
import kejing.portfolio.deadline.Deadlines;
import kejing.portfolio.deadline.ReminderPolicy;
import kejing.portfolio.organisation.Staff;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Reminders for managers, overdue lists for branch heads: computed as of today, never copied. */
@Path("/")
@RunOnVirtualThread
public class ReminderResource {

    private final Deadlines deadlines;
    private final DeadlineViews views;
    private final Staff staff;
    private final Idempotent idempotent;
    private final CurrentActor current;
    private final BusinessDay businessDay;
    private final Clock clock;

    ReminderResource(
            Deadlines deadlines,
            DeadlineViews views,
            Staff staff,
            Idempotent idempotent,
            CurrentActor current,
            BusinessDay businessDay,
            Clock clock) {
        this.deadlines = deadlines;
        this.views = views;
        this.staff = staff;
        this.idempotent = idempotent;
        this.current = current;
        this.businessDay = businessDay;
        this.clock = clock;
    }

    @GET
    @Path("/reminders")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(
            operationId = "listReminders",
            summary = "本人的到期提醒 / What reminds the asker of deadlines of the own clients")
    public ReminderList reminders(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        List<Deadlines.Reminder> all = deadlines.reminders(own());
        Map<ReminderPolicy.Standing, Integer> counts = new HashMap<>();
        all.forEach(reminder ->
                counts.merge(ReminderPolicy.standing(reminder.deadline().due(), businessDay.today()), 1, Integer::sum));
        String after = after(cursor);
        Set<Deadline> acknowledged = all.stream()
                .filter(Deadlines.Reminder::acknowledged)
                .map(Deadlines.Reminder::deadline)
                .collect(Collectors.toSet());
        Page<DeadlineView> page = page(
                all.stream()
                        .map(Deadlines.Reminder::deadline)
                        .filter(deadline -> place(deadline).compareTo(after) > 0)
                        .toList(),
                acknowledged,
                size);
        return new ReminderList(
                businessDay.today(),
                counts.getOrDefault(ReminderPolicy.Standing.OVERDUE, 0),
                counts.getOrDefault(ReminderPolicy.Standing.TODAY, 0),
                counts.getOrDefault(ReminderPolicy.Standing.COMING, 0),
                page.items(),
                page.next());
    }

    @POST
    @Path("/reminders/acknowledgements")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(
            operationId = "acknowledgeReminder",
            summary = "确认已阅提醒 / Take note of a reminder; the next step of the deadline reminds anew")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AcknowledgementRequest.class)))
    public Response acknowledge(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid AcknowledgementRequest request) {
        return idempotent.created(key, request, () -> {
            Deadlines.Reminder reminder = deadlines.reminders(own()).stream()
                    .filter(found -> found.deadline().kind() == request.kind()
                            && found.deadline().ref().equals(request.ref())
                            && found.deadline().due().equals(request.due()))
                    .findFirst()
                    .orElseThrow(() -> Problem.notFound("reminder", request.ref()));
            deadlines.acknowledge(current.get().personId(), reminder, clock.instant());
            return request;
        });
    }

    @GET
    @Path("/overdue")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD})
    @Operation(
            operationId = "listOverdue",
            summary = "支行逾期事项，按客户经理汇总 / What is overdue in a branch, and how much each manager has")
    public OverdueList overdue(
            @QueryParam("branchId") String branchId,
            @QueryParam("staffId") String staffId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        Actor actor = current.get();
        String branch = branchId == null || branchId.isBlank() ? actor.unitId() : branchId;
        if (branch.isEmpty()) {
            throw Problem.form(
                    "branch-required", Text.of("请用参数 branchId 指定支行。", "Name a branch by the parameter branchId."));
        }
        if (!actor.seesUnit(branch)) {
            throw Problem.notFound("branch", branch);
        }
        LocalDate today = businessDay.today();
        List<Deadline> all = deadlines.open(new ClientScope(actor, null, branch, today), today.minusDays(1));
        Map<Deadline, Deadlines.About> about = deadlines.about(all, today);
        List<OverdueList.ManagerCount> managers = managers(all, about);
        String after = after(cursor);
        Page<DeadlineView> page = page(
                all.stream()
                        .filter(deadline -> staffId == null
                                || staffId.isBlank()
                                || staffId.equals(about.get(deadline).staffId()))
                        .filter(deadline -> place(deadline).compareTo(after) > 0)
                        .toList(),
                Set.of(),
                size);
        return new OverdueList(today, branch, all.size(), managers, page.items(), page.next());
    }

    private ClientScope own() {
        Actor actor = current.get();
        return new ClientScope(actor, actor.personId(), null, businessDay.today());
    }

    private List<OverdueList.ManagerCount> managers(List<Deadline> all, Map<Deadline, Deadlines.About> about) {
        Map<String, List<Deadline>> byManager = new HashMap<>();
        all.forEach(deadline -> byManager
                .computeIfAbsent(
                        Objects.requireNonNullElse(about.get(deadline).staffId(), ""), lead -> new ArrayList<>())
                .add(deadline));
        Map<String, String> names = staff.namesOf(byManager.keySet());
        return byManager.entrySet().stream()
                .map(entry -> new OverdueList.ManagerCount(
                        entry.getKey().isEmpty() ? null : entry.getKey(),
                        entry.getKey().isEmpty() ? null : names.getOrDefault(entry.getKey(), entry.getKey()),
                        entry.getValue().size(),
                        (int) entry.getValue().stream()
                                .filter(deadline -> deadline.kind() == DeadlineKind.VISIT)
                                .count()))
                .sorted(Comparator.comparingInt(OverdueList.ManagerCount::total)
                        .reversed()
                        .thenComparing(count -> Objects.requireNonNullElse(count.staffId(), "")))
                .toList();
    }

    private Page<DeadlineView> page(List<Deadline> rest, Set<Deadline> acknowledged, int size) {
        return Page.of(
                views.of(rest.stream().limit(size + 1L).toList(), acknowledged),
                size,
                view -> Cursor.encode(place(view.due(), view.kind(), view.ref())));
    }

    private static String after(String cursor) {
        List<String> keys = Cursor.decode(cursor);
        return keys.isEmpty() ? "" : keys.getFirst();
    }

    private static String place(Deadline deadline) {
        return place(deadline.due(), deadline.kind(), deadline.ref());
    }

    /** Sorts as {@link Deadlines#ORDER} does. */
    private static String place(LocalDate due, DeadlineKind kind, String ref) {
        return "%s %02d %s".formatted(due, kind.ordinal(), ref);
    }
}
