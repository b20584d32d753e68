package kejing.portfolio.campaign.rest;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.campaign.Campaign;
import kejing.portfolio.campaign.Campaigns;
import kejing.portfolio.campaign.RunCampaign;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.ResponsibilityLedger;
import kejing.portfolio.sight.AskedDay;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Campaign lists: made by the marketing department or its scripts, worked off by managers. */
@Path("/campaigns")
@RunOnVirtualThread
public class CampaignResource {

    private final RunCampaign run;
    private final Campaigns campaigns;
    private final ResponsibilityLedger ledger;
    private final Staff staff;
    private final Idempotent idempotent;
    private final CurrentActor current;
    private final BusinessDay businessDay;

    CampaignResource(
            RunCampaign run,
            Campaigns campaigns,
            ResponsibilityLedger ledger,
            Staff staff,
            Idempotent idempotent,
            CurrentActor current,
            BusinessDay businessDay) {
        this.run = run;
        this.campaigns = campaigns;
        this.ledger = ledger;
        this.staff = staff;
        this.idempotent = idempotent;
        this.current = current;
        this.businessDay = businessDay;
    }

    @POST
    @RolesAllowed({MARKETING, MARKETING_SCRIPT})
    @Operation(operationId = "makeCampaign", summary = "建立营销名单 / Make a campaign list")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CampaignView.class)))
    public Response make(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid MakeCampaignRequest request) {
        return idempotent.created(
                key,
                request,
                () -> CampaignView.of(run.make(
                        request.name(),
                        request.purpose(),
                        request.startsOn(),
                        request.endsOn(),
                        request.clientIds(),
                        current.get())));
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(operationId = "listCampaigns", summary = "营销名单列表 / Campaigns in which the asker sees a client")
    public Page<CampaignView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        List<String> keys = Cursor.decode(cursor);
        LocalDate endsOn = keys.size() == 2 ? AskedDay.of("cursor", keys.getFirst()) : null;
        List<CampaignView> rows = campaigns
                .page(current.get(), businessDay.today(), endsOn, keys.isEmpty() ? "" : keys.getLast(), size + 1)
                .stream()
                .map(CampaignView::of)
                .toList();
        return Page.of(rows, size, campaign -> Cursor.encode(campaign.endsOn().toString(), campaign.campaignId()));
    }

    @GET
    @Path("/{campaignId}")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "getCampaign",
            summary = "营销名单：客户、客户经理与联系结果 / A campaign: its clients, their managers and the outcome")
    public CampaignDetail get(
            @PathParam("campaignId") String campaignId,
            @QueryParam("staffId") String staffId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        List<String> keys = Cursor.decode(cursor);
        Actor actor = current.get();
        LocalDate today = businessDay.today();
        Campaign campaign = campaigns.byId(campaignId).orElseThrow(() -> Problem.notFound("campaign", campaignId));
        Campaigns.Progress progress = campaigns.progress(campaignId, actor, today);
        if (progress.clients() == 0) {
            throw Problem.notFound("campaign", campaignId);
        }
        List<Campaigns.Line> lines =
                campaigns.lines(campaignId, staffId, actor, today, keys.isEmpty() ? "" : keys.getFirst(), size + 1);
        Map<String, Holders> holders = ledger.holdersOn(
                today, lines.stream().map(Campaigns.Line::clientId).toList());
        Set<String> persons = new HashSet<>();
        holders.values().forEach(held -> persons.addAll(held.staffIds()));
        lines.stream().map(Campaigns.Line::staffId).filter(id -> id != null).forEach(persons::add);
        Map<String, String> names = staff.namesOf(persons);
        Page<CampaignDetail.CampaignClient> page = Page.of(
                lines.stream()
                        .map(line -> CampaignDetail.CampaignClient.of(
                                line, holders.getOrDefault(line.clientId(), Holders.NOBODY), names))
                        .toList(),
                size,
                client -> Cursor.encode(client.clientId()));
        return new CampaignDetail(
                CampaignView.of(campaign),
                progress.clients(),
                progress.contacted(),
                progress.signed(),
                page.items(),
                page.next());
    }

    @POST
    @Path("/{campaignId}/contacts")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(operationId = "recordContact", summary = "登记联系结果 / Say what came of a contact with an own client")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ContactRequest.class)))
    public Response contacted(
            @PathParam("campaignId") String campaignId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid ContactRequest request) {
        return idempotent.created(key, request, () -> {
            run.contacted(
                    campaignId,
                    request.clientId(),
                    request.outcome(),
                    request.note(),
                    request.contactedOn(),
                    current.get());
            return request;
        });
    }
}
