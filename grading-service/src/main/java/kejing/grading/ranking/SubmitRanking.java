package kejing.grading.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.rest.Versions;
import kejing.grading.involvement.Act;
import kejing.grading.involvement.CaseActs;

/** The marketing department puts a computed ranking forward for approval. */
@ApplicationScoped
public class SubmitRanking {
    private final Rankings rankings;
    private final CaseActs acts;
    private final Audit audit;
    private final Clock clock;

    SubmitRanking(Rankings rankings, CaseActs acts, Audit audit, Clock clock) {
        this.rankings = rankings;
        this.acts = acts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param ifMatch the hash of the ranking that the maker saw, as an entity tag */
    @Transactional
    public Ranking submit(String planId, String ifMatch, Actor maker) {
        var ranking = rankings.lock(planId).orElseThrow(() -> Rankings.unknown(planId));
        Versions.check(ifMatch, Versions.tag(ranking.hash()));
        ranking.submit(maker, clock.instant());
        acts.record(planId, null, maker, Act.PUT_FORWARD);
        audit.record("ranking-submitted", "ranking/" + planId, ranking.hash());
        return ranking;
    }
}
