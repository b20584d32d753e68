package kejing.grading.committee.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Idempotent;
import kejing.grading.Roles;
import kejing.grading.committee.Committee;
import kejing.grading.committee.Committees;
import kejing.grading.committee.FormCommittee;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Committees: formed by HR, open to all staff. */
@Path("/committees")
@RunOnVirtualThread
@RolesAllowed(Roles.EMPLOYEE)
public class CommitteeResource {
    private final FormCommittee form;
    private final Committees committees;
    private final Idempotent idempotent;
    private final CurrentActor current;

    CommitteeResource(FormCommittee form, Committees committees, Idempotent idempotent, CurrentActor current) {
        this.form = form;
        this.committees = committees;
        this.idempotent = idempotent;
        this.current = current;
    }

    @POST
    @RolesAllowed(Roles.HR)
    @Operation(operationId = "formCommittee", summary = "组建评审组 / Form a committee")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Committee.class)))
    public Response form(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid FormCommitteeRequest request) {
        return idempotent.created(key, request, () -> form.form(request.committee(), current.get()));
    }

    @GET
    @Operation(operationId = "listCommittees", summary = "评审组列表 / All committees with their members")
    public List<Committee> list() {
        return committees.all();
    }
}
