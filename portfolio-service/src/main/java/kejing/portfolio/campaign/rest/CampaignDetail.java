package kejing.portfolio.campaign.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.portfolio.campaign.Campaigns;
import kejing.portfolio.campaign.Outcome;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.rest.NamedHolder;

/**
 * A campaign with a page of those of its clients that the asker sees.
 *
 * @param seen how many of its clients the asker sees
 * @param contacted how many of these were contacted
 * @param signed how many of these signed
 * @param next cursor of the next page, null on the last
 */
public record CampaignDetail(
        CampaignView campaign, int seen, int contacted, int signed, List<CampaignClient> items, String next) {

    /** A client with its holders today and its last contact; outcome and what follows are null before the first. */
    public record CampaignClient(
            String clientId,
            String name,
            String branchId,
            List<NamedHolder> holders,
            Outcome outcome,
            String note,
            LocalDate contactedOn,
            String contactedBy) {

        static CampaignClient of(Campaigns.Line line, Holders holders, Map<String, String> names) {
            return new CampaignClient(
                    line.clientId(),
                    line.name(),
                    line.branchId(),
                    NamedHolder.of(holders, names),
                    line.outcome(),
                    line.note(),
                    line.contactedOn(),
                    line.staffId() == null ? null : names.getOrDefault(line.staffId(), line.staffId()));
        }
    }
}
