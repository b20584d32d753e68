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
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.sight.AskedDay;
import kejing.portfolio.workbench.Portfolio;
import kejing.portfolio.workbench.Workbench;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Portfolios of relationship managers: the own, the branch head's people's, or anybody's for bank-wide roles. */
@Path("/portfolios/{staffId}")
@RunOnVirtualThread
public class PortfolioResource {

    private final Workbench workbench;
    private final CurrentActor current;
    private final BusinessDay businessDay;

    PortfolioResource(Workbench workbench, CurrentActor current, BusinessDay businessDay) {
        this.workbench = workbench;
        this.current = current;
        this.businessDay = businessDay;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "getPortfolio",
            summary = "客户经理分管情况：各项资源与同级均值、目标对比 / A manager's loads against the peers' mean and the target")
    public Portfolio get(@PathParam("staffId") String staffId, @QueryParam("on") String on) {
        Portfolio portfolio = workbench.portfolio(staffId, AskedDay.of("on", on, businessDay.today()));
        if (!sees(current.get(), portfolio)) {
            throw Problem.notFound("portfolio", staffId);
        }
        return portfolio;
    }

    private static boolean sees(Actor actor, Portfolio portfolio) {
        return actor.bankWide()
                || actor.personId().equals(portfolio.staffId())
                || (actor.has(BRANCH_HEAD) && actor.seesUnit(portfolio.branchId()));
    }
}
