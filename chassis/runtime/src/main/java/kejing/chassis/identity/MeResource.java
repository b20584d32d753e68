package kejing.chassis.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tells the caller what this service takes them for. */
@Path("/me")
@RunOnVirtualThread
public class MeResource {
    private final CurrentActor current;

    MeResource(CurrentActor current) {
        this.current = current;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "whoAmI", summary = "当前用户 / Who this service takes the caller for")
    public Actor me() {
        return current.get();
    }
}
