package kejing.portfolio.marketing.forecast.rest;

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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.marketing.forecast.Forecast;
import kejing.portfolio.marketing.forecast.ForecastDefaults;
import kejing.portfolio.marketing.forecast.Forecasts;
import kejing.portfolio.marketing.forecast.MakeForecast;
import kejing.portfolio.marketing.stage.Target;
import kejing.portfolio.marketing.stage.Targets;
import kejing.portfolio.organisation.Staff;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What targets are expected to contribute, and what became of it. */
@Path("/marketing-targets/{targetId}/forecasts")
@RunOnVirtualThread
public class ForecastResource {

    private final Forecasts forecasts;
    private final MakeForecast make;
    private final Targets targets;
    private final Staff staff;
    private final Idempotent idempotent;
    private final CurrentActor current;
    private final BusinessDay businessDay;

    ForecastResource(
            Forecasts forecasts,
            MakeForecast make,
            Targets targets,
            Staff staff,
            Idempotent idempotent,
            CurrentActor current,
            BusinessDay businessDay) {
        this.forecasts = forecasts;
        this.make = make;
        this.targets = targets;
        this.staff = staff;
        this.idempotent = idempotent;
        this.current = current;
        this.businessDay = businessDay;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "listContributionForecasts",
            summary = "绩效测算及与实际的对比 / The forecasts of a target beside its present balances")
    public TargetForecasts list(@PathParam("targetId") String targetId) {
        Target target = targets.find(targetId, current.get(), businessDay.today())
                .orElseThrow(() -> Problem.notFound("marketing target", targetId));
        List<Forecast> made = forecasts.of(targetId);
        Map<String, String> names =
                staff.namesOf(made.stream().map(Forecast::madeBy).distinct().toList());
        Scheme<ForecastDefaults> defaults = make.defaults();
        return new TargetForecasts(
                defaults.schemeId(),
                defaults.parameters(),
                make.openingProvision(target.clientId()),
                made.stream()
                        .map(forecast -> ForecastView.of(
                                forecast,
                                names.getOrDefault(forecast.madeBy(), forecast.madeBy()),
                                make.compared(forecast, target.clientId())))
                        .toList());
    }

    @POST
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(
            operationId = "makeContributionForecast",
            summary = "测算目标客户的贡献 / Forecast what a target contributes; the forecast stays as it is")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ForecastView.class)))
    public Response make(
            @PathParam("targetId") String targetId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid ForecastRequest request) {
        return idempotent.created(
                key,
                request,
                () -> ForecastView.of(
                        make.make(targetId, request.stated(), current.get()),
                        current.get().name(),
                        null));
    }
}
