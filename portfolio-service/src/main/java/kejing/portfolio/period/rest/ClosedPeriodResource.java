package kejing.portfolio.period.rest;

import static kejing.portfolio.Roles.EMPLOYEE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import kejing.portfolio.period.ClosedPeriods;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The closed assessment periods, so that whoever chooses a day knows what it changes. */
@Path("/closed-periods")
@RunOnVirtualThread
public class ClosedPeriodResource {

    private final ClosedPeriods periods;

    ClosedPeriodResource(ClosedPeriods periods) {
        this.periods = periods;
    }

    @GET
    @RolesAllowed(EMPLOYEE)
    @Operation(
            operationId = "listClosedPeriods",
            summary = "已终结的考核期 / Closed assessment periods, earliest first",
            description = "早于其结束日生效的决定，按前期更正或重述处理（SEM-12） / a decision that takes effect before the end of"
                    + " one becomes a prior-period correction or a restatement (SEM-12)")
    public List<ClosedPeriodView> list() {
        return periods.all().stream().map(ClosedPeriodView::of).toList();
    }
}
