package kejing.grading.ranking.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kejing.chassis.event.NewEvent;
import kejing.chassis.event.Outbox;
import kejing.grading.ranking.RankingPublished;

/** Tells the other services of a published ranking, in the transaction that published it. */
@ApplicationScoped
public class AnnounceRanking {
    private final Outbox outbox;

    AnnounceRanking(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(@Observes RankingPublished published) {
        var event = RankingPublishedV1.of(published.ranking());
        outbox.append(new NewEvent(RankingPublishedV1.TYPE, "ranking", event.planId(), event));
    }
}
