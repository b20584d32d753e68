package kejing.portfolio.competition.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.competition.Competition;
import kejing.portfolio.competition.CompetitionGround;
import kejing.portfolio.competition.CompetitionState;

/**
 * A competition in the list.
 *
 * @param takesApplications whether applications are taken today
 * @param tiers of the clients
 */
public record CompetitionHeadline(
        String competitionId,
        String title,
        CompetitionGround ground,
        CompetitionState state,
        boolean takesApplications,
        int clients,
        List<ClientTier> tiers,
        LocalDate applyFrom,
        LocalDate applyUntil,
        LocalDate decideOn) {

    static CompetitionHeadline of(Competition competition, LocalDate today) {
        Set<ClientTier> tiers = competition.clients().stream()
                .map(Competition.PutUp::tier)
                .collect(Collectors.toCollection(TreeSet::new));
        return new CompetitionHeadline(
                competition.competitionId(),
                competition.title(),
                competition.ground(),
                competition.state(),
                competition.takesApplicationsOn(today),
                competition.clients().size(),
                List.copyOf(tiers),
                competition.applyFrom(),
                competition.applyUntil(),
                competition.decideOn());
    }
}
