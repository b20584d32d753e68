package kejing.portfolio.handover.rest;

import static kejing.portfolio.Roles.ADMINISTRATOR;
import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.HR;
import static kejing.portfolio.Roles.MARKETING;
import static kejing.portfolio.Roles.MARKETING_SCRIPT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Page;
import kejing.portfolio.handover.HandoverDocuments;
import kejing.portfolio.handover.HandoverDocuments.Decision;
import kejing.portfolio.period.ClosedPeriod;
import kejing.portfolio.period.ClosedPeriods;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The decisions whose clients are or were handed over, and how far each branch is. */
@Path("/handover-decisions")
@RunOnVirtualThread
public class HandoverDecisionResource {

    private final HandoverDocuments documents;
    private final ClosedPeriods periods;
    private final CurrentActor current;

    HandoverDecisionResource(HandoverDocuments documents, ClosedPeriods periods, CurrentActor current) {
        this.documents = documents;
        this.periods = periods;
        this.current = current;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD})
    @Operation(
            operationId = "listHandoverDecisions",
            summary = "交接进度，按决定与支行 / Decisions in handover, newest first, with the progress of each branch")
    public Page<HandoverDecisionView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        Actor actor = current.get();
        String branchId = actor.bankWide() ? null : actor.unitId();
        List<ClosedPeriod> closed = periods.all();
        List<String> keys = Cursor.decode(cursor);
        boolean first = keys.size() < 2;
        List<Decision> rows = documents.decisions(
                branchId, first ? null : Instant.parse(keys.get(0)), first ? "" : keys.get(1), size + 1);
        return Page.of(
                rows.stream()
                        .map(decision -> HandoverDecisionView.of(
                                decision,
                                closed,
                                documents.progress(decision.decisionId()).stream()
                                        .filter(branch -> actor.seesUnit(branch.branchId()))
                                        .toList()))
                        .toList(),
                size,
                row -> Cursor.encode(row.openedAt().toString(), row.decisionId()));
    }
}
