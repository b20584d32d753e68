package kejing.portfolio.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.portfolio.responsibility.ResponsibilityLedger;

/** The marketing department makes a campaign; managers say what came of their contacts. */
@ApplicationScoped
public class RunCampaign {

    private final Campaigns campaigns;
    private final ResponsibilityLedger ledger;
    private final Audit audit;
    private final BusinessDay businessDay;
    private final Clock clock;
    private final IdSource ids;

    RunCampaign(
            Campaigns campaigns,
            ResponsibilityLedger ledger,
            Audit audit,
            BusinessDay businessDay,
            Clock clock,
            IdSource ids) {
        this.campaigns = campaigns;
        this.ledger = ledger;
        this.audit = audit;
        this.businessDay = businessDay;
        this.clock = clock;
        this.ids = ids;
    }

    /** A client named twice counts once. @throws Problem 422 if the period is turned round or a client is unknown */
    @Transactional
    public Campaign make(
            String name, String purpose, LocalDate startsOn, LocalDate endsOn, List<String> clientIds, Actor actor) {
        if (endsOn.isBefore(startsOn)) {
            throw Problem.rule(
                    "campaign-period",
                    Text.of(
                            "营销活动的截止日 %s 早于开始日 %s。",
                            "The campaign would end on %s, before it starts on %s.", endsOn, startsOn));
        }
        TreeSet<String> clients = new TreeSet<>(clientIds);
        Campaign campaign =
                new Campaign(ids.next().toString(), name, purpose, startsOn, endsOn, clients.size(), clock.instant());
        List<String> unknown = campaigns.add(campaign, clients, actor.subject());
        if (!unknown.isEmpty()) {
            throw Problem.rule(
                            "clients-unknown",
                            Text.of(
                                    "名单中有客户编号不存在，例如 %s。名单未保存，请核对后重报。",
                                    "The list names unknown clients, such as %s. Nothing was saved; correct it and send it again.",
                                    unknown.getFirst()))
                    .with("unknown", unknown);
        }
        audit.record(
                "make-campaign",
                "campaign/" + campaign.campaignId(),
                Map.of("clients", campaign.clients(), "purpose", purpose));
        return campaign;
    }

    /** @throws Problem 404 unless the actor serves the client today and the campaign has it */
    @Transactional
    public void contacted(String campaignId, String clientId, Outcome outcome, String note, LocalDate on, Actor actor) {
        LocalDate today = businessDay.today();
        if (!ledger.isServedBy(actor.personId(), clientId, today) || !campaigns.includes(campaignId, clientId)) {
            throw Problem.notFound("client", clientId);
        }
        Campaign campaign = campaigns.byId(campaignId).orElseThrow();
        if (on.isAfter(today) || on.isBefore(campaign.startsOn())) {
            throw Problem.rule(
                    "contact-day",
                    Text.of(
                            "联系日期应在活动开始日 %s 至今天 %s 之间，实为 %s。",
                            "A contact lies between the campaign's first day %s and today %s, not on %s.",
                            campaign.startsOn(),
                            today,
                            on));
        }
        campaigns.addContact(campaignId, clientId, outcome, note, on, actor.personId(), clock.instant());
        audit.record("record-contact", "campaign/" + campaignId, Map.of("client", clientId, "outcome", outcome.name()));
    }
}
