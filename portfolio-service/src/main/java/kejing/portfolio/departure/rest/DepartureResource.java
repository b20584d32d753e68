package kejing.portfolio.departure.rest;

import static kejing.portfolio.Roles.ADMINISTRATOR;
import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.HR;
import static kejing.portfolio.Roles.MARKETING;
import static kejing.portfolio.Roles.RELATIONSHIP_MANAGER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.identity.Directory;
import kejing.chassis.identity.Person;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.portfolio.departure.Departure;
import kejing.portfolio.departure.Departures;
import kejing.portfolio.departure.Leaving;
import kejing.portfolio.organisation.Staff;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Leaving staff: registration, clearance, release. */
@Path("/departures")
@RunOnVirtualThread
public class DepartureResource {

    private final Departures departures;
    private final Leaving leaving;
    private final Staff staff;
    private final Directory directory;
    private final CurrentActor current;
    private final Idempotent idempotent;

    DepartureResource(
            Departures departures,
            Leaving leaving,
            Staff staff,
            Directory directory,
            CurrentActor current,
            Idempotent idempotent) {
        this.departures = departures;
        this.leaving = leaving;
        this.staff = staff;
        this.directory = directory;
        this.current = current;
        this.idempotent = idempotent;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, BRANCH_HEAD})
    @Operation(operationId = "listDepartures", summary = "离岗人员 / Leaving staff with what they still hold")
    public Page<DepartureView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        Actor actor = current.get();
        List<String> keys = Cursor.decode(cursor);
        List<DepartureView> rows = departures
                .page(actor.bankWide() ? null : actor.unitId(), keys.isEmpty() ? "" : keys.getFirst(), size + 1)
                .stream()
                .map(this::view)
                .toList();
        return Page.of(rows, size, row -> Cursor.encode(row.staffId()));
    }

    @POST
    @RolesAllowed({MARKETING, HR, BRANCH_HEAD})
    @Operation(
            operationId = "registerDeparture",
            summary = "登记离岗 / Register that somebody leaves: from now on no client is decided to the leaver")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DepartureView.class)))
    public Response register(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid DepartureRequest request) {
        return idempotent.created(
                key,
                request,
                () -> view(leaving.register(request.staffId(), request.lastDay(), request.reason(), current.get())));
    }

    @GET
    @Path("/{staffId}")
    @Transactional
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, BRANCH_HEAD, RELATIONSHIP_MANAGER})
    @Operation(
            operationId = "getDeparture",
            summary = "离岗清退：名下客户、未签交接单、清单 / Clearance of one leaver: clients, handovers, checklist")
    public DepartureView get(@PathParam("staffId") String staffId) {
        return view(leaving.visible(staffId, current.get()));
    }

    @POST
    @Path("/{staffId}/items")
    @RolesAllowed({MARKETING, HR, BRANCH_HEAD})
    @Operation(operationId = "settleDepartureItem", summary = "勾选清退事项 / Tick an item of the clearance")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DepartureView.class)))
    public DepartureView settle(@PathParam("staffId") String staffId, @NotNull @Valid SettleRequest request) {
        return view(leaving.settle(staffId, request.item(), request.remark(), current.get()));
    }

    @POST
    @Path("/{staffId}/clearance")
    @RolesAllowed({HR, BRANCH_HEAD})
    @Operation(
            operationId = "clearDeparture",
            summary = "清退放行，须名下无客户 / Release the leaver; refused with the number of clients still held")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DepartureView.class)))
    public DepartureView clear(@PathParam("staffId") String staffId) {
        return view(leaving.clear(staffId, current.get()));
    }

    @DELETE
    @Path("/{staffId}")
    @RolesAllowed({MARKETING, HR, BRANCH_HEAD})
    @Operation(operationId = "withdrawDeparture", summary = "撤销离岗登记 / Withdraw a departure: the person stays")
    public void withdraw(@PathParam("staffId") String staffId) {
        leaving.withdraw(staffId, current.get());
    }

    private DepartureView view(Departure departure) {
        List<Departures.Settled> settled = departures.settled(departure.staffId());
        List<String> persons =
                new ArrayList<>(settled.stream().map(Departures.Settled::by).toList());
        persons.add(departure.staffId());
        persons.add(departure.registeredBy());
        if (departure.clearedBy() != null) {
            persons.add(departure.clearedBy());
        }
        return DepartureView.of(
                departure,
                leaving.holding(departure.staffId()),
                leaving.checklist(departure),
                settled,
                staff.namesOf(persons),
                directory.byId(departure.staffId()).map(Person::unitId).orElse(null));
    }
}
