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
import kejing.chassis.problem.Problem;
import kejing.chassis.time.BusinessDay;
import kejing.grading.Roles;
import kejing.grading.SeenPeople;
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
    private final SeenPeople people;
    private final BusinessDay day;
    private final CurrentActor current;

    DepositResource(
            ImportDeposits importDeposits,
            DepositAccounts accounts,
            SeenPeople people,
            BusinessDay day,
            CurrentActor current) {
        this.importDeposits = importDeposits;
        this.accounts = accounts;
        this.people = people;
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
        people.require(current.get(), staffId, "deposit-average");
        int year = asked == null ? day.today().getYear() - 1 : asked;
        var found = accounts.of(year, staffId);
        if (found.isEmpty()) {
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
