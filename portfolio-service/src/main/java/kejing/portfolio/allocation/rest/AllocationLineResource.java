package kejing.portfolio.allocation.rest;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Page;
import kejing.portfolio.allocation.AllocationPlan;
import kejing.portfolio.allocation.ClientUnit;
import kejing.portfolio.allocation.PlanFacts;
import kejing.portfolio.allocation.PlanLine;
import kejing.portfolio.allocation.PlanLines;
import kejing.portfolio.allocation.PlanRevision;
import kejing.portfolio.allocation.PlanVisibility;
import kejing.portfolio.allocation.Rule;
import kejing.portfolio.allocation.WhyNotMe;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.client.Clients;
import kejing.portfolio.organisation.Staff;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The clients of a plan, and why each is with whom. */
@Path("/allocation-plans/{planId}/lines")
@RunOnVirtualThread
public class AllocationLineResource {

    private final PlanLines lines;
    private final PlanVisibility visibility;
    private final Clients clients;
    private final Staff staff;
    private final PlanFacts facts;
    private final CurrentActor current;

    AllocationLineResource(
            PlanLines lines,
            PlanVisibility visibility,
            Clients clients,
            Staff staff,
            PlanFacts facts,
            CurrentActor current) {
        this.facts = facts;
        this.lines = lines;
        this.visibility = visibility;
        this.clients = clients;
        this.staff = staff;
        this.current = current;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(operationId = "listAllocationLines", summary = "方案明细 / Lines of a plan, by client id")
    public Page<LineView> list(
            @PathParam("planId") String planId,
            @QueryParam("branchId") String branchId,
            @QueryParam("staffId") String staffId,
            @QueryParam("tier") ClientTier tier,
            @QueryParam("byHand") boolean byHand,
            @QueryParam("handover") boolean handover,
            @QueryParam("rule") String rule,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        Actor actor = current.get();
        visibility.plan(planId, actor);
        PlanLines.Filter filter = visibility.narrowed(
                new PlanLines.Filter(branchId, staffId, null, tier, byHand, handover, ruleOf(rule)), actor);
        List<String> keys = Cursor.decode(cursor);
        List<PlanLine> rows = lines.page(planId, filter, keys.isEmpty() ? "" : keys.getFirst(), size + 1);
        Map<String, String> names = staff.namesOf(LineView.staffOf(rows));
        Map<String, String> clientNames =
                clients.namesOf(rows.stream().map(PlanLine::clientId).toList());
        return Page.of(
                rows.stream()
                        .map(line -> LineView.of(line, clientNames.get(line.clientId()), names))
                        .toList(),
                size,
                line -> Cursor.encode(line.clientId()));
    }

    @GET
    @Path("/{clientId}")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "getAllocationLine",
            summary = "单户分管说明：依据的规则或各备选人的影响 / Why a client is with whom: the rule, or the cost of alternatives")
    public LineDetail get(@PathParam("planId") String planId, @PathParam("clientId") String clientId) {
        PlanLine line = visibility.line(planId, clientId, current.get());
        return LineDetail.of(
                planId,
                line,
                clients.namesOf(List.of(clientId)).get(clientId),
                staff.namesOf(ExplanationView.staffOf(line)));
    }

    @GET
    @Path("/{clientId}/why-not-me")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, BRANCH_HEAD, RELATIONSHIP_MANAGER})
    @Operation(
            operationId = "whyNotMe",
            summary =
                    "为什么不是我：规则或代价，以及最省的互换 / Why somebody does not hold a client: the rule or the cost, and the cheapest exchange")
    public WhyNotMeView whyNotMe(
            @PathParam("planId") String planId,
            @PathParam("clientId") String clientId,
            @QueryParam("staffId") String staffId) {
        Actor actor = current.get();
        String asker = staffId == null ? actor.personId() : staffId;
        AllocationPlan plan = visibility.plan(planId, actor);
        PlanLine line = visibility.asked(plan, clientId, asker, actor);
        PlanFacts.Facts on = facts.of(plan);
        PlanRevision revision = on.revision();
        ClientUnit unit = revision.unitOf(clientId).orElseThrow(() -> Problem.notFound("allocation line", clientId));
        WhyNotMe.Answer answer = new WhyNotMe(on.setting(), revision).ask(unit, asker);
        List<String> people = new ArrayList<>(line.holders().staffIds());
        people.add(asker);
        people.addAll(RevisionView.staffOf(answer.moved()));
        List<String> given =
                answer.swap().map(WhyNotMe.Swap::givenClientId).stream().toList();
        WhyNotMeView view =
                WhyNotMeView.of(planId, line, asker, answer, on, clients.namesOf(given), staff.namesOf(people));
        return actor.bankWide() || actor.has(BRANCH_HEAD) ? view : view.forAsker();
    }

    private static Rule ruleOf(String rule) {
        if (rule == null) {
            return null;
        }
        try {
            return Rule.ofId(rule);
        } catch (IllegalArgumentException e) {
            throw Problem.form(
                    "unknown-rule",
                    Text.of("没有规则“%s”，例如 A-07", "There is no rule \"%s\"; write one such as A-07", rule));
        }
    }
}
