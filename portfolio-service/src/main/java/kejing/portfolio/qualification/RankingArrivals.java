package kejing.portfolio.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import kejing.chassis.time.BusinessDay;

/** Takes in rankings, qualifications and their changes, in whatever order they come, and says when a ranking is complete. */
@ApplicationScoped
public class RankingArrivals {

    private final Qualifications qualifications;
    private final BusinessDay day;
    private final Event<RankingComplete> complete;

    RankingArrivals(Qualifications qualifications, BusinessDay day, Event<RankingComplete> complete) {
        this.qualifications = qualifications;
        this.day = day;
        this.complete = complete;
    }

    @Transactional
    public void arrived(PublishedRanking ranking) {
        qualifications.put(ranking);
        announceIfComplete(ranking.examPlanId());
    }

    @Transactional
    public void arrived(Qualification qualification) {
        qualifications.put(qualification);
        announceIfComplete(qualification.examPlanId());
    }

    /** A change of who may hold clients today asks for the latest ranking anew. */
    @Transactional
    public void arrived(QualificationStanding standing) {
        boolean before = mayHold(standing.staffId());
        qualifications.put(standing);
        if (mayHold(standing.staffId()) != before) {
            qualifications.latestComplete().map(RankingComplete::new).ifPresent(complete::fire);
        }
    }

    private boolean mayHold(String staffId) {
        return qualifications
                .standing(staffId, day.today())
                .map(QualificationStanding::holds)
                .orElse(true);
    }

    private void announceIfComplete(String examPlanId) {
        qualifications.complete(examPlanId).map(RankingComplete::new).ifPresent(complete::fire);
    }
}
