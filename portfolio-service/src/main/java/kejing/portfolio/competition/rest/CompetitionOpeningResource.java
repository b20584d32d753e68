package kejing.portfolio.competition.rest;

import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.HR;
import static kejing.portfolio.Roles.MARKETING;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.competition.Openings;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The clients that have to be put up. */
@Path("/competition-openings")
@RunOnVirtualThread
public class CompetitionOpeningResource {

    private final Openings openings;
    private final BusinessDay day;

    CompetitionOpeningResource(Openings openings, BusinessDay day) {
        this.openings = openings;
        this.day = day;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR})
    @Operation(
            operationId = "listCompetitionOpenings",
            summary = "待竞聘的大中户：无分管人或原分管人已失去资格 / Large and medium clients to put up (A-08, A-12)")
    public List<Openings.Opening> list() {
        return openings.on(day.today());
    }
}
