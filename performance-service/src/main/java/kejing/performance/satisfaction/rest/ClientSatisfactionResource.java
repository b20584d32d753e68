package kejing.performance.satisfaction.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import kejing.performance.period.Period;
import kejing.performance.period.Periods;
import kejing.performance.satisfaction.ClientSatisfaction;
import kejing.performance.satisfaction.ClientSatisfaction.Measured;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which measured scores are the source of a period's indicator; the scorecards show what they made of them. */
@Path("/client-satisfaction")
@RunOnVirtualThread
public class ClientSatisfactionResource {

    private final ClientSatisfaction satisfaction;
    private final Periods periods;

    ClientSatisfactionResource(ClientSatisfaction satisfaction, Periods periods) {
        this.satisfaction = satisfaction;
        this.periods = periods;
    }

    @GET
    @Path("/{periodId}")
    @RolesAllowed({"marketing", "hr", "committee", "auditor", "administrator"})
    @Operation(
            operationId = "listClientSatisfaction",
            summary = "考核期内测得的客户满意度 / Measured client satisfaction within a period, by staff id")
    public List<Measured> list(@PathParam("periodId") String periodId) {
        Period period = periods.require(periodId);
        return satisfaction.within(period.from(), period.to());
    }
}
