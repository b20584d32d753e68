package kejing.portfolio.workbench.rest;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.money.Money;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Page;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.sight.AskedDay;
import kejing.portfolio.workbench.ClientQueries;
import kejing.portfolio.workbench.PremiumClients;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Clients without a responsible person. */
@Path("/responsibility-gaps")
@RunOnVirtualThread
public class ResponsibilityGapResource {

    private final ClientQueries queries;
    private final CurrentActor current;
    private final PremiumClients premium;
    private final BusinessDay businessDay;

    ResponsibilityGapResource(
            ClientQueries queries, CurrentActor current, PremiumClients premium, BusinessDay businessDay) {
        this.queries = queries;
        this.current = current;
        this.premium = premium;
        this.businessDay = businessDay;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD})
    @Operation(
            operationId = "listResponsibilityGaps",
            summary = "无责任人的客户 / Clients that nobody is responsible for on a day (default today)")
    public ResponsibilityGaps list(
            @QueryParam("on") String on, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        Actor actor = current.get();
        String branchId = actor.bankWide() ? null : actor.unitId();
        LocalDate day = AskedDay.of("on", on, businessDay.today());
        List<String> keys = Cursor.decode(cursor);
        Money premiumFrom = premium.depositFrom(day);
        List<ClientView> rows =
                queries.withoutResponsible(branchId, day, keys.isEmpty() ? "" : keys.getFirst(), size + 1).stream()
                        .map(row -> ClientView.of(row, premiumFrom, Holders.NOBODY, Map.of()))
                        .toList();
        Page<ClientView> page = Page.of(rows, size, client -> Cursor.encode(client.clientId()));
        return new ResponsibilityGaps(day, queries.countWithoutResponsible(branchId, day), page.items(), page.next());
    }
}
