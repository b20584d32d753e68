package kejing.performance.arrival.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kejing.performance.arrival.Arrivals;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How much has arrived from the services before this one in the chain. */
@Path("/arrivals")
@RunOnVirtualThread
public class ArrivalResource {

    private final Arrivals arrivals;

    ArrivalResource(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @GET
    @RolesAllowed({"marketing", "hr", "auditor", "administrator", "core-banking", "marketing-script"})
    @Operation(operationId = "getArrivals", summary = "上游数据到达情况 / What has arrived from the services before this one")
    public Arrivals.Counts get() {
        return arrivals.count();
    }
}
