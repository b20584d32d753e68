package kejing.grading.deposits.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Year;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.identity.Directory;
import kejing.chassis.problem.Problem;
import kejing.grading.BusinessDay;
import kejing.grading.Roles;
import kejing.grading.deposits.AlternativeRoutePolicy;
import kejing.grading.deposits.DepositAccounts;
import kejing.grading.deposits.ImportDeposits;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Averages of deposits: reported by core banking, read by the person, the head of the branch and the bank. */
@Path("/deposit-averages")
@RunOnVirtualThread
@RolesAllowed({Roles.EMPLOYEE, Roles.MARKETING_SCRIPT})
public class DepositResource {
    private final ImportDeposits importDeposits;
    private final DepositAccounts accounts;
    private final Directory directory;
    private final BusinessDay day;
    private final CurrentActor current;

    DepositResource(
            ImportDeposits importDeposits,
            DepositAccounts accounts,
            Directory directory,
            BusinessDay day,
            CurrentActor current) {
        this.importDeposits = importDeposits;
        this.accounts = accounts;
        this.directory = directory;
        this.day = day;
        this.current = current;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed({Roles.CORE_BANKING, Roles.MARKETING})
    @Operation(operationId = "importDepositAverages", summary = "导入日均存款数据 / Import deposit accounts of calendar years")
    public ImportReport take(
            @QueryParam("file") String file,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = "year,account_id,balance_sum,staff_id,share\n"
                                                    + "2024,D0001,1098000000.00,S0001,1.000000\n"))
                    byte[] content) {
        return importDeposits.from(file, content);
    }

    @GET
    @Path("/{staffId}")
    @Operation(
            operationId = "getDepositAverage",
            summary = "个人日均存款 / A person's average of deposits over a calendar year, last year unless given")
    public DepositAverageView get(@PathParam("staffId") String staffId, @QueryParam("year") Integer asked) {
        var actor = current.get();
        boolean sees = actor.bankWide()
                || staffId.equals(actor.personId())
                || (actor.has(Roles.BRANCH_HEAD)
                        && directory
                                .byId(staffId)
                                .filter(person -> actor.seesUnit(person.unitId()))
                                .isPresent());
        int year = asked == null ? day.today().getYear() - 1 : asked;
        var found = accounts.of(year, staffId);
        if (!sees || found.isEmpty()) {
            throw Problem.notFound("deposit-average", staffId + "/" + year);
        }
        return new DepositAverageView(
                staffId,
                year,
                Year.of(year).length(),
                found.size(),
                AlternativeRoutePolicy.average(staffId, Year.of(year), found));
    }
}
