package kejing.portfolio.campaign.rest;

import java.time.Instant;
import java.time.LocalDate;
import kejing.portfolio.campaign.Campaign;

/** A campaign in a list. @param clients how many it has in the whole bank */
public record CampaignView(
        String campaignId,
        String name,
        String purpose,
        LocalDate startsOn,
        LocalDate endsOn,
        int clients,
        Instant madeAt) {

    static CampaignView of(Campaign campaign) {
        return new CampaignView(
                campaign.campaignId(),
                campaign.name(),
                campaign.purpose(),
                campaign.startsOn(),
                campaign.endsOn(),
                campaign.clients(),
                campaign.madeAt());
    }
}
