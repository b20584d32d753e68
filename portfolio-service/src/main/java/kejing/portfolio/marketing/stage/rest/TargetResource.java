package kejing.portfolio.marketing.stage.rest;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.chassis.rest.Versions;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.marketing.stage.ClientStages;
import kejing.portfolio.marketing.stage.PursueTarget;
import kejing.portfolio.marketing.stage.StagePolicy;
import kejing.portfolio.marketing.stage.StepRecord;
import kejing.portfolio.marketing.stage.Target;
import kejing.portfolio.marketing.stage.Targets;
import kejing.portfolio.organisation.Staff;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Targets on their way through the stages of client development. */
@Path("/marketing-targets")
@RunOnVirtualThread
public class TargetResource {

    private final Targets targets;
    private final PursueTarget pursue;
    private final Schemes schemes;
    private final Staff staff;
    private final Idempotent idempotent;
    private final CurrentActor current;
    private final BusinessDay businessDay;

    TargetResource(
            Targets targets,
            PursueTarget pursue,
            Schemes schemes,
            Staff staff,
            Idempotent idempotent,
            CurrentActor current,
            BusinessDay businessDay) {
        this.targets = targets;
        this.pursue = pursue;
        this.schemes = schemes;
        this.staff = staff;
        this.idempotent = idempotent;
        this.current = current;
        this.businessDay = businessDay;
    }

    @GET
    @Path("/board")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "getStageBoard",
            summary = "各阶段的目标客户数与预计金额 / How many targets are in each stage, and what is expected of them")
    public StageBoard board(@QueryParam("branchId") String branchId, @QueryParam("staffId") String staffId) {
        LocalDate today = businessDay.today();
        Scheme<ClientStages> scheme = scheme(today);
        Map<String, Targets.Total> totals =
                targets
                        .totals(new Targets.Criteria(null, branchId, staffId, null, false), current.get(), today)
                        .stream()
                        .collect(Collectors.toMap(Targets.Total::stage, Function.identity()));
        return new StageBoard(
                today,
                scheme.schemeId(),
                scheme.parameters().stages().stream()
                        .map(stage -> {
                            Targets.Total total = totals.getOrDefault(
                                    stage.code(), new Targets.Total(stage.code(), 0, Money.ZERO, Money.ZERO));
                            return new StageBoard.Column(
                                    stage.code(),
                                    stage.title(),
                                    stage.steps(),
                                    total.targets(),
                                    total.expectedLoan(),
                                    total.expectedDeposit());
                        })
                        .toList());
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "listMarketingTargets",
            summary = "目标客户，可按阶段、支行、客户经理、客户查询 / Targets by stage, branch, manager or client")
    public Page<TargetView> list(
            @QueryParam("stage") String stage,
            @QueryParam("branchId") String branchId,
            @QueryParam("staffId") String staffId,
            @QueryParam("clientId") String clientId,
            @QueryParam("closed") boolean closed,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        List<String> keys = Cursor.decode(cursor);
        LocalDate today = businessDay.today();
        Actor reader = current.get();
        List<Target> rows = targets.page(
                new Targets.Criteria(stage, branchId, staffId, clientId, closed),
                reader,
                today,
                keys.isEmpty() ? "" : keys.getFirst(),
                size + 1);
        Map<String, String> names =
                staff.namesOf(rows.stream().map(Target::staffId).distinct().toList());
        ClientStages stages = scheme(today).parameters();
        List<String> ids = rows.stream().map(Target::targetId).toList();
        Set<String> mine = targets.workedOn(ids, reader.personId(), today);
        Map<String, List<StepRecord>> records = targets.records(ids);
        return Page.of(
                rows.stream()
                        .map(target -> view(
                                target,
                                stages,
                                records.getOrDefault(target.targetId(), List.of()),
                                names,
                                reader,
                                mine.contains(target.targetId())))
                        .toList(),
                size,
                target -> Cursor.encode(target.targetId()));
    }

    @GET
    @Path("/{targetId}")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(operationId = "getMarketingTarget", summary = "目标客户及其步骤记录 / A target and what was done about it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TargetDetail.class)))
    public Response get(@PathParam("targetId") String targetId) {
        TargetDetail detail = detail(targetId);
        return Response.ok(detail).header("ETag", detail.target().etag()).build();
    }

    @POST
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(
            operationId = "openMarketingTarget",
            summary = "建立目标客户 / Take up a client served today, or a prospect, as a target")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TargetDetail.class)))
    public Response open(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid TargetRequests.OpenTargetRequest request) {
        return idempotent.created(
                key,
                request,
                () -> detail(pursue.open(request.subject(), request.expected(), request.stage(), current.get())
                                .targetId())
                        .toBeKept());
    }

    @PUT
    @Path("/{targetId}")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(operationId = "changeMarketingTarget", summary = "修改预计业务 / Change what is expected, by ETag in If-Match")
    public TargetDetail change(
            @PathParam("targetId") String targetId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TargetRequests.ChangeTargetRequest request) {
        pursue.change(targetId, ifMatch, request.expected(), current.get());
        return detail(targetId);
    }

    @POST
    @Path("/{targetId}/closing")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(
            operationId = "closeMarketingTarget",
            summary = "结束跟进 / End a target with the reason, by ETag in If-Match")
    public TargetDetail close(
            @PathParam("targetId") String targetId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TargetRequests.CloseTargetRequest request) {
        pursue.close(targetId, ifMatch, request.reason(), current.get());
        return detail(targetId);
    }

    @POST
    @Path("/{targetId}/client")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(
            operationId = "linkMarketingTargetClient",
            summary = "新客户开户后对应客户号 / Name the client that a prospect has become, by ETag in If-Match")
    public TargetDetail becomes(
            @PathParam("targetId") String targetId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TargetRequests.TargetClientRequest request) {
        pursue.becomes(targetId, ifMatch, request.clientId(), current.get());
        return detail(targetId);
    }

    @POST
    @Path("/{targetId}/steps")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(operationId = "recordClientStep", summary = "登记步骤 / Record a step that was done")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TargetDetail.class)))
    public Response record(
            @PathParam("targetId") String targetId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid TargetRequests.RecordStepRequest request) {
        return idempotent.created(key, request, () -> {
            pursue.record(targetId, request.done(), current.get());
            return detail(targetId).toBeKept();
        });
    }

    private TargetDetail detail(String targetId) {
        LocalDate today = businessDay.today();
        Actor reader = current.get();
        Target target =
                targets.find(targetId, reader, today).orElseThrow(() -> Problem.notFound("marketing target", targetId));
        ClientStages stages = scheme(today).parameters();
        List<StepRecord> records = targets.records(targetId);
        List<String> people = records.stream()
                .flatMap(record -> record.managers().stream())
                .distinct()
                .collect(Collectors.toList());
        people.add(target.staffId());
        Map<String, String> names = staff.namesOf(people);
        return new TargetDetail(
                view(target, stages, records, names, reader, targets.isWorkedOnBy(targetId, reader.personId(), today)),
                records.stream()
                        .map(record -> new TargetDetail.StepView(
                                record.recordId(),
                                record.step(),
                                stages.step(record.step())
                                        .map(ClientStages.Step::title)
                                        .orElse(new Text(record.step(), record.step())),
                                record.doneOn(),
                                record.remark(),
                                record.managers().stream()
                                        .map(one -> names.getOrDefault(one, one))
                                        .toList(),
                                record.proof(),
                                record.proofRef(),
                                record.outcome(),
                                record.reason(),
                                record.schemeId()))
                        .toList(),
                targets.choices(target));
    }

    private TargetView view(
            Target target,
            ClientStages stages,
            List<StepRecord> records,
            Map<String, String> names,
            Actor reader,
            boolean mine) {
        boolean near = mine || reader.unitId().equals(target.branchId());
        List<Text> open = stages.stages().stream()
                .filter(stage -> stage.code().equals(target.stage()))
                .flatMap(stage -> new StagePolicy(stages).missing(stage, records).stream())
                .map(ClientStages.Step::title)
                .toList();
        return new TargetView(
                target.targetId(),
                target.clientId(),
                target.name(),
                near ? target.registration() : null,
                target.branchId(),
                target.staffId(),
                names.getOrDefault(target.staffId(), target.staffId()),
                target.state(),
                target.expectedLoan(),
                target.expectedDeposit(),
                target.stage(),
                open,
                target.openedOn(),
                target.closedAt(),
                target.closeReason(),
                mine,
                Versions.tag(target.version()));
    }

    private Scheme<ClientStages> scheme(LocalDate today) {
        return schemes.inForce(ClientStages.KIND, today, ClientStages.class);
    }
}
