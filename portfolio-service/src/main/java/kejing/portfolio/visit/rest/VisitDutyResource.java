package kejing.portfolio.visit.rest;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Page;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.ResponsibilityLedger;
import kejing.portfolio.sight.AskedDay;
import kejing.portfolio.visit.VisitDuties;
import kejing.portfolio.visit.VisitRules;
import kejing.portfolio.visit.VisitState;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who is to be visited by when. */
@Path("/visit-duties")
@RunOnVirtualThread
public class VisitDutyResource {

    private final VisitDuties duties;
    private final ResponsibilityLedger ledger;
    private final Staff staff;
    private final CurrentActor current;
    private final BusinessDay businessDay;

    VisitDutyResource(
            VisitDuties duties,
            ResponsibilityLedger ledger,
            Staff staff,
            CurrentActor current,
            BusinessDay businessDay) {
        this.duties = duties;
        this.ledger = ledger;
        this.staff = staff;
        this.current = current;
        this.businessDay = businessDay;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "listVisitDuties",
            summary =
                    "走访任务，可按状态、支行、客户经理、最近走访日期查询 / Clients to be visited, by state, branch, manager, or without a visit since a day")
    public Page<VisitDutyView> list(
            @QueryParam("state") VisitState state,
            @QueryParam("branchId") String branchId,
            @QueryParam("staffId") String staffId,
            @QueryParam("withoutVisitSince") String withoutVisitSince,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        List<String> keys = Cursor.decode(cursor);
        LocalDate today = businessDay.today();
        List<VisitDuties.Row> rows = duties.page(
                new VisitDuties.Criteria(state, branchId, staffId, AskedDay.of("withoutVisitSince", withoutVisitSince)),
                current.get(),
                today,
                keys.isEmpty() ? "" : keys.getFirst(),
                size + 1);
        Map<String, Holders> holders = ledger.holdersOn(
                today, rows.stream().map(VisitDuties.Row::clientId).toList());
        Set<String> persons = new HashSet<>();
        holders.values().forEach(held -> persons.addAll(held.staffIds()));
        Map<String, String> names = staff.namesOf(persons);
        return Page.of(
                rows.stream()
                        .map(row -> VisitDutyView.of(row, holders.getOrDefault(row.clientId(), Holders.NOBODY), names))
                        .toList(),
                size,
                duty -> Cursor.encode(duty.clientId()));
    }

    @GET
    @Path("/rules")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "getVisitRules",
            summary = "走访频次与走访调查表 / How often clients are visited today, and the checklist of a visit")
    public VisitRules rules() {
        return duties.rules(businessDay.today());
    }
}
