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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.organisation.Branch;
import kejing.portfolio.organisation.Branches;
import kejing.portfolio.sight.AskedDay;
import kejing.portfolio.workbench.BranchPortfolio;
import kejing.portfolio.workbench.Workbench;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Portfolios of whole branches. */
@Path("/branch-portfolios")
@RunOnVirtualThread
public class BranchPortfolioResource {

    private final Workbench workbench;
    private final Branches branches;
    private final CurrentActor current;
    private final BusinessDay businessDay;

    BranchPortfolioResource(Workbench workbench, Branches branches, CurrentActor current, BusinessDay businessDay) {
        this.workbench = workbench;
        this.branches = branches;
        this.current = current;
        this.businessDay = businessDay;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD})
    @Operation(operationId = "listBranchPortfolios", summary = "本服务已知的支行 / Branches that this service knows")
    public List<Branch> list() {
        return branches.all().stream()
                .filter(branch -> current.get().seesUnit(branch.branchId()))
                .toList();
    }

    @GET
    @Path("/{branchId}")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD})
    @Operation(
            operationId = "getBranchPortfolio",
            summary = "支行分管情况：客户、缺口与各客户经理负荷 / A branch: clients, gaps and its managers' loads")
    public BranchPortfolio get(@PathParam("branchId") String branchId, @QueryParam("on") String on) {
        if (!current.get().seesUnit(branchId)) {
            throw Problem.notFound("branch", branchId);
        }
        return workbench.branch(branchId, AskedDay.of("on", on, businessDay.today()));
    }
}
