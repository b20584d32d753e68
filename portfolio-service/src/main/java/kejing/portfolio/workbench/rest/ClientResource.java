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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.rest.Page;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.allocation.AllocationPlans;
import kejing.portfolio.allocation.PlanLine;
import kejing.portfolio.allocation.PlanLines;
import kejing.portfolio.allocation.rest.ExplanationView;
import kejing.portfolio.client.Accounts;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.ClientCategory;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.client.Clients;
import kejing.portfolio.client.LoanClass;
import kejing.portfolio.client.TierEntries;
import kejing.portfolio.client.TierEntry;
import kejing.portfolio.client.TierThresholds;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.Responsibility;
import kejing.portfolio.responsibility.ResponsibilityLedger;
import kejing.portfolio.responsibility.rest.NamedHolder;
import kejing.portfolio.sight.AskedDay;
import kejing.portfolio.workbench.ClientQueries;
import kejing.portfolio.workbench.PremiumClients;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The register of clients. */
@Path("/clients")
@RunOnVirtualThread
public class ClientResource {

    private final ClientQueries queries;
    private final Clients clients;
    private final ResponsibilityLedger ledger;
    private final TierEntries tiers;
    private final Accounts accounts;
    private final PremiumClients premiumClients;
    private final AllocationPlans plans;
    private final PlanLines lines;
    private final Staff staff;
    private final Schemes schemes;
    private final CurrentActor current;
    private final BusinessDay businessDay;

    ClientResource(
            ClientQueries queries,
            Clients clients,
            ResponsibilityLedger ledger,
            TierEntries tiers,
            Accounts accounts,
            PremiumClients premiumClients,
            AllocationPlans plans,
            PlanLines lines,
            Staff staff,
            Schemes schemes,
            CurrentActor current,
            BusinessDay businessDay) {
        this.queries = queries;
        this.clients = clients;
        this.ledger = ledger;
        this.tiers = tiers;
        this.accounts = accounts;
        this.premiumClients = premiumClients;
        this.plans = plans;
        this.lines = lines;
        this.staff = staff;
        this.schemes = schemes;
        this.current = current;
        this.businessDay = businessDay;
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
            summary = "客户列表，可按支行、分管人、等级等查询 / Clients by branch, holder, tier and more, on a day (default today)",
            description = "q：客户名称的一部分、拼音首字母、全拼开头或客户号开头；UNTIERED 为制度空档（300 万至 500 万之间） / q: a part of"
                    + " the name, initials of its pinyin, the beginning of its pinyin or of the client number; UNTIERED is the gap"
                    + " of the rulebook")
    public Page<ClientView> list(
            @QueryParam("branchId") String branchId,
            @QueryParam("holder") String holder,
            @QueryParam("tier") ClientTier tier,
            @QueryParam("category") ClientCategory category,
            @QueryParam("loanClass") LoanClass loanClass,
            @QueryParam("difficultyFrom") Integer difficultyFrom,
            @QueryParam("nonPerforming") boolean nonPerforming,
            @QueryParam("premium") boolean premium,
            @QueryParam("withoutResponsible") boolean withoutResponsible,
            @QueryParam("q") String text,
            @QueryParam("sort") ClientQueries.Sort sort,
            @QueryParam("on") String on,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        LocalDate day = AskedDay.of("on", on, businessDay.today());
        Money premiumFrom = premiumClients.depositFrom(day);
        ClientQueries.Criteria criteria = new ClientQueries.Criteria(
                branchId,
                holder,
                tier,
                category,
                loanClass,
                difficultyFrom,
                nonPerforming,
                premium ? premiumFrom : null,
                withoutResponsible,
                text,
                day);
        ClientQueries.Sort order = sort == null ? ClientQueries.Sort.ID : sort;
        Page<ClientQueries.Row> page = Page.of(
                queries.page(criteria, order, current.get(), cursor, size + 1),
                size,
                row -> ClientQueries.cursorAfter(row, order));
        Map<String, Holders> holders = ledger.holdersOn(
                day, page.items().stream().map(ClientQueries.Row::clientId).toList());
        Set<String> persons = new HashSet<>();
        holders.values().forEach(held -> persons.addAll(held.staffIds()));
        Map<String, String> names = staff.namesOf(persons);
        return new Page<>(
                page.items().stream()
                        .map(row -> ClientView.of(
                                row, premiumFrom, holders.getOrDefault(row.clientId(), Holders.NOBODY), names))
                        .toList(),
                page.next());
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
        LocalDate day = AskedDay.of("on", on, businessDay.today());
        Client client = clients.byId(clientId)
                .filter(found -> queries.isVisible(clientId, day, current.get()))
                .orElseThrow(() -> Problem.notFound("client", clientId));
        Holders holders = ledger.holdersOn(day, List.of(clientId)).getOrDefault(clientId, Holders.NOBODY);
        List<Responsibility> history = ledger.history(clientId);
        Optional<PlanLine> line = plans.inEffect()
                .flatMap(plan -> lines.find(plan.planId(), clientId))
                .filter(found -> found.holders().equals(holders));
        Set<String> persons = new HashSet<>(persons(history, line));
        Optional.ofNullable(client.developedBy()).ifPresent(persons::add);
        Map<String, String> names = staff.namesOf(persons);
        Money premiumFrom = premiumClients.depositFrom(day);
        return ClientDetail.of(
                client,
                client.tier().isTerritorial() && client.deposit().fen() >= premiumFrom.fen(),
                names.get(client.developedBy()),
                tiers.of(clientId).stream().map(this::decision).toList(),
                group(client, day),
                accounts.of(clientId),
                NamedHolder.of(holders, names),
                history.stream()
                        .map(entry -> ClientDetail.LedgerEntry.of(entry, names))
                        .toList(),
                line.map(found -> ExplanationView.of(
                                plans.inEffect().orElseThrow().planId(), found, names))
                        .orElse(null));
    }

    private ClientDetail.TierDecision decision(TierEntry entry) {
        return ClientDetail.TierDecision.of(
                entry, schemes.byId(entry.schemeId(), TierThresholds.class).parameters());
    }

    private ClientDetail.ConnectedGroup group(Client client, LocalDate day) {
        if (client.groupId() == null) {
            return null;
        }
        List<ClientDetail.GroupMember> seen = queries.ofGroup(client.groupId(), day, current.get()).stream()
                .map(ClientDetail.GroupMember::of)
                .toList();
        return new ClientDetail.ConnectedGroup(
                client.groupId(), seen, queries.countOfGroup(client.groupId()) - seen.size());
    }

    private static List<String> persons(List<Responsibility> history, Optional<PlanLine> line) {
        List<String> persons = new ArrayList<>();
        history.forEach(entry -> persons.addAll(entry.holders().staffIds()));
        line.ifPresent(found -> persons.addAll(ExplanationView.staffOf(found)));
        return persons;
    }
}
