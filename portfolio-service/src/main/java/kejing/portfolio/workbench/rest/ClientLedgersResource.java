package kejing.portfolio.workbench.rest;

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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.Leaves;
import kejing.portfolio.responsibility.Origination;
import kejing.portfolio.responsibility.Originations;
import kejing.portfolio.responsibility.Responsibility;
import kejing.portfolio.responsibility.ResponsibilityLedger;
import kejing.portfolio.responsibility.Servicing;
import kejing.portfolio.sight.AskedDay;
import kejing.portfolio.workbench.ClientQueries;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who served a client, who had the credit and who originated its loans, on any day. */
@Path("/clients/{clientId}/ledgers")
@RunOnVirtualThread
public class ClientLedgersResource {

    private final ClientQueries queries;
    private final ResponsibilityLedger ledger;
    private final Leaves leaves;
    private final Originations originations;
    private final Staff staff;
    private final CurrentActor current;
    private final BusinessDay businessDay;

    ClientLedgersResource(
            ClientQueries queries,
            ResponsibilityLedger ledger,
            Leaves leaves,
            Originations originations,
            Staff staff,
            CurrentActor current,
            BusinessDay businessDay) {
        this.queries = queries;
        this.ledger = ledger;
        this.leaves = leaves;
        this.originations = originations;
        this.staff = staff;
        this.current = current;
        this.businessDay = businessDay;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "getClientLedgers",
            summary = "客户三本责任台账（任意日期） / The three ledgers of a client on any day: servicing, credit, origination")
    public ClientLedgers get(@PathParam("clientId") String clientId, @QueryParam("on") String on) {
        LocalDate day = AskedDay.of("on", on, businessDay.today());
        // Whoever may see the client now, or could on that day, may ask about that day.
        if (!queries.isVisible(clientId, businessDay.today(), current.get())
                && !queries.isVisible(clientId, day, current.get())) {
            throw Problem.notFound("client", clientId);
        }
        Responsibility credit = ledger.history(clientId).stream()
                .filter(entry -> !entry.from().isAfter(day)
                        && (entry.to() == null || entry.to().isAfter(day)))
                .findFirst()
                .orElse(null);
        Holders holders = credit == null ? Holders.NOBODY : credit.holders();
        List<Servicing.Server> servers = Servicing.on(day, holders, leaves.of(holders.staffIds()));
        List<Origination> loans = originations.ofClients(List.of(clientId));
        Set<String> persons = new HashSet<>(holders.staffIds());
        servers.forEach(server -> persons.add(server.staffId()));
        loans.forEach(loan -> persons.add(loan.staffId()));
        return ClientLedgers.of(clientId, day, credit, servers, loans, staff.namesOf(persons));
    }
}
