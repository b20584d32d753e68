package kejing.portfolio.qualification.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.portfolio.qualification.PublishedRanking;
import kejing.portfolio.qualification.RankingArrivals;

/** Takes in a published ranking. */
@ApplicationScoped
class RankingPublishedHandler implements EventHandler {

    private final RankingArrivals arrivals;

    RankingPublishedHandler(RankingArrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public String type() {
        return RankingPublishedV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        RankingPublishedV1 published = event.as(RankingPublishedV1.class);
        arrivals.arrived(new PublishedRanking(
                published.planId(),
                published.title(),
                published.hash(),
                published.qualified(),
                published.publishedOn()));
    }
}
