package kejing.portfolio.workbench.rest;

import static kejing.portfolio.Roles.ADMINISTRATOR;
import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.CORE_BANKING;
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
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Page;
import kejing.chassis.scheme.Schemes;
import kejing.portfolio.allocation.AllocationPlans;
import kejing.portfolio.allocation.PlanLine;
import kejing.portfolio.allocation.PlanLines;
import kejing.portfolio.allocation.rest.ExplanationView;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.client.Clients;
import kejing.portfolio.client.TierThresholds;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.Responsibility;
import kejing.portfolio.responsibility.ResponsibilityLedger;
import kejing.portfolio.responsibility.rest.NamedHolder;
import kejing.portfolio.workbench.ClientQueries;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The register of clients. */
@Path("/clients")
@RunOnVirtualThread
public class ClientResource {

    private final ClientQueries queries;
    private final Clients clients;
    private final ResponsibilityLedger ledger;
    private final AllocationPlans plans;
    private final PlanLines lines;
    private final Staff staff;
    private final Schemes schemes;
    private final CurrentActor current;
    private final Clock clock;

    ClientResource(
            ClientQueries queries,
            Clients clients,
            ResponsibilityLedger ledger,
            AllocationPlans plans,
            PlanLines lines,
            Staff staff,
            Schemes schemes,
            CurrentActor current,
            Clock clock) {
        this.queries = queries;
        this.clients = clients;
        this.ledger = ledger;
        this.plans = plans;
        this.lines = lines;
        this.staff = staff;
        this.schemes = schemes;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        MARKETING,
        HR,
        COMMITTEE,
        AUDITOR,
        ADMINISTRATOR,
        CORE_BANKING,
        MARKETING_SCRIPT,
        BRANCH_HEAD,
        RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "listClients",
            summary = "客户列表，可按支行、分管人、等级查询 / Clients by branch, holder, tier or text, on a day (default today)")
    public Page<ClientView> list(
            @QueryParam("branchId") String branchId,
            @QueryParam("holder") String holder,
            @QueryParam("tier") ClientTier tier,
            @QueryParam("q") String text,
            @QueryParam("on") String on,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        List<String> keys = Cursor.decode(cursor);
        ClientQueries.Criteria criteria = new ClientQueries.Criteria(branchId, holder, tier, text, Day.of(on, clock));
        List<ClientQueries.Row> rows =
                queries.page(criteria, current.get(), keys.isEmpty() ? "" : keys.getFirst(), size + 1);
        Map<String, Holders> holders = ledger.holdersOn(
                criteria.on(), rows.stream().map(ClientQueries.Row::clientId).toList());
        Set<String> persons = new HashSet<>();
        holders.values().forEach(held -> persons.addAll(held.staffIds()));
        Map<String, String> names = staff.namesOf(persons);
        return Page.of(
                rows.stream()
                        .map(row -> ClientView.of(row, holders.getOrDefault(row.clientId(), Holders.NOBODY), names))
                        .toList(),
                size,
                client -> Cursor.encode(client.clientId()));
    }

    @GET
    @Path("/{clientId}")
    @RolesAllowed({
        MARKETING,
        HR,
        COMMITTEE,
        AUDITOR,
        ADMINISTRATOR,
        CORE_BANKING,
        MARKETING_SCRIPT,
        BRANCH_HEAD,
        RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "getClient",
            summary = "客户详情：等级依据、责任台账、分管说明 / A client: tier and why, ledger, why it is with whom")
    public ClientDetail get(@PathParam("clientId") String clientId, @QueryParam("on") String on) {
        Client client = clients.byId(clientId)
                .filter(found -> queries.isVisible(clientId, Day.of(on, clock), current.get()))
                .orElseThrow(() -> Problem.notFound("client", clientId));
        Holders holders = ledger.holdersOn(Day.of(on, clock), List.of(clientId)).getOrDefault(clientId, Holders.NOBODY);
        List<Responsibility> history = ledger.history(clientId);
        Optional<PlanLine> line = plans.inEffect()
                .flatMap(plan -> lines.find(plan.planId(), clientId))
                .filter(found -> found.holders().equals(holders));
        Map<String, String> names = staff.namesOf(persons(history, line));
        return ClientDetail.of(
                client,
                schemes.byId(client.tierSchemeId(), TierThresholds.class).parameters(),
                NamedHolder.of(holders, names),
                history.stream()
                        .map(entry -> ClientDetail.LedgerEntry.of(entry, names))
                        .toList(),
                line.map(found -> ExplanationView.of(
                                plans.inEffect().orElseThrow().planId(), found, names))
                        .orElse(null));
    }

    private static List<String> persons(List<Responsibility> history, Optional<PlanLine> line) {
        List<String> persons = new ArrayList<>();
        history.forEach(entry -> persons.addAll(entry.holders().staffIds()));
        line.ifPresent(found -> persons.addAll(ExplanationView.staffOf(found)));
        return persons;
    }
}
