package kejing.portfolio.development.rest;

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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.Clients;
import kejing.portfolio.client.Developers;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.responsibility.rest.NamedHolder;
import kejing.portfolio.workbench.ClientQueries;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who developed a client: as core banking states, and by decision. */
@Path("/clients/{clientId}/developers")
@RunOnVirtualThread
public class ClientDevelopersResource {

    private final Clients clients;
    private final ClientQueries queries;
    private final Developers developers;
    private final Staff staff;
    private final BusinessDay day;
    private final CurrentActor current;

    ClientDevelopersResource(
            Clients clients,
            ClientQueries queries,
            Developers developers,
            Staff staff,
            BusinessDay day,
            CurrentActor current) {
        this.clients = clients;
        this.queries = queries;
        this.developers = developers;
        this.staff = staff;
        this.day = day;
        this.current = current;
    }

    /**
     * Both statements; the decided one counts in allocation.
     *
     * @param imported staff id as core banking states, null if it does not
     * @param decided empty without a decision
     * @param from day from which the decision counts, null without one
     * @param caseId where it was decided, null without a decision
     */
    public record ClientDevelopers(
            String clientId,
            String imported,
            String importedName,
            List<NamedHolder> decided,
            LocalDate from,
            String caseId) {}

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, BRANCH_HEAD, RELATIONSHIP_MANAGER})
    @Operation(
            operationId = "getClientDevelopers",
            summary = "客户开拓人：核心系统所载与裁定结果 / Who developed a client, as imported and as decided")
    public ClientDevelopers get(@PathParam("clientId") String clientId) {
        Client client = clients.byId(clientId)
                .filter(found -> queries.isVisible(clientId, day.today(), current.get()))
                .orElseThrow(() -> Problem.notFound("client", clientId));
        Optional<Developers.Decided> decided = developers.of(clientId);
        Set<String> people = new HashSet<>();
        decided.ifPresent(found -> people.addAll(found.shares().staffIds()));
        if (client.developedBy() != null) {
            people.add(client.developedBy());
        }
        Map<String, String> names = staff.namesOf(people);
        return new ClientDevelopers(
                clientId,
                client.developedBy(),
                client.developedBy() == null ? null : names.getOrDefault(client.developedBy(), client.developedBy()),
                decided.map(found -> NamedHolder.of(found.shares(), names)).orElse(List.of()),
                decided.map(Developers.Decided::from).orElse(null),
                decided.map(Developers.Decided::caseId).orElse(null));
    }
}
