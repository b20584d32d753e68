package kejing.portfolio.accountcredit.rest;

import static kejing.portfolio.Roles.ADMINISTRATOR;
import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.HR;
import static kejing.portfolio.Roles.MARKETING;
import static kejing.portfolio.Roles.RELATIONSHIP_MANAGER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.accountcredit.AccountCredits;
import kejing.portfolio.workbench.ClientQueries;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How the accounts of a client are divided, and how they were (SEM-7). */
@Path("/clients/{clientId}/account-credits")
@RunOnVirtualThread
public class ClientAccountCreditResource {

    private final AccountCredits credits;
    private final ClientQueries clients;
    private final AccountCreditViews views;
    private final CurrentActor current;
    private final BusinessDay day;

    ClientAccountCreditResource(
            AccountCredits credits,
            ClientQueries clients,
            AccountCreditViews views,
            CurrentActor current,
            BusinessDay day) {
        this.credits = credits;
        this.clients = clients;
        this.views = views;
        this.current = current;
        this.day = day;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, BRANCH_HEAD, RELATIONSHIP_MANAGER})
    @Operation(
            operationId = "listAccountCreditsOfClient",
            summary = "客户各账户的分成及其历史 / Divisions of the accounts of a client and their history, latest first day first")
    public List<AccountCreditView> ofClient(@PathParam("clientId") String clientId) {
        Actor reader = current.get();
        if (!clients.isVisible(clientId, day.today(), reader)) {
            throw Problem.notFound("client", clientId);
        }
        return views.of(credits.ofClient(clientId), reader);
    }
}
