package kejing.portfolio.competition;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.allocation.PresentEligibility;
import kejing.portfolio.allocation.Rule;
import kejing.portfolio.client.Clients;
import kejing.portfolio.qualification.Qualification;
import kejing.portfolio.qualification.Qualifications;

/** Whether somebody may win a competition today, by the rules of allocation. */
@ApplicationScoped
public class Candidacy {

    private final PresentEligibility eligibility;
    private final Competitions competitions;
    private final Clients clients;
    private final Qualifications qualifications;
    private final BusinessDay day;

    Candidacy(
            PresentEligibility eligibility,
            Competitions competitions,
            Clients clients,
            Qualifications qualifications,
            BusinessDay day) {
        this.eligibility = eligibility;
        this.competitions = competitions;
        this.clients = clients;
        this.qualifications = qualifications;
        this.day = day;
    }

    public PresentEligibility.Answer of(String staffId, Competition competition) {
        return eligibility.of(
                staffId,
                clients.byIds(competition.clientIds()),
                competitions.promised(staffId, competition.competitionId()),
                day.today());
    }

    Applicant.Facts factsOf(String staffId, Competition competition) {
        PresentEligibility.Answer answer = of(staffId, competition);
        Optional<Qualification> grant = qualifications.latestGrant(staffId, day.today());
        return new Applicant.Facts(
                grant.map(Qualification::total).orElse(BigDecimal.ZERO),
                grant.map(Qualification::rank).orElse(null),
                answer.freeCapacity(),
                answer.barredBy().map(Rule::id).orElse(null));
    }
}
