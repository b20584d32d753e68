package kejing.portfolio.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Takes in rankings and qualifications, in whatever order they come, and says when a ranking is complete. */
@ApplicationScoped
public class RankingArrivals {

    private final Qualifications qualifications;
    private final Event<RankingComplete> complete;

    RankingArrivals(Qualifications qualifications, Event<RankingComplete> complete) {
        this.qualifications = qualifications;
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

    private void announceIfComplete(String examPlanId) {
        qualifications.complete(examPlanId).map(RankingComplete::new).ifPresent(complete::fire);
    }
}
