package kejing.grading.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.scheme.Schemes;
import kejing.grading.qualification.Tier;

/** Reads rankings for an actor; what the actor may not see does not exist ({@link RankingVisibility}). */
@ApplicationScoped
public class ReadRankings {
    private final Rankings rankings;
    private final RankingLines lines;
    private final Schemes schemes;

    ReadRankings(Rankings rankings, RankingLines lines, Schemes schemes) {
        this.rankings = rankings;
        this.lines = lines;
        this.schemes = schemes;
    }

    /** A line and why it stands there. */
    public record Explained(RankedCandidate line, RankExplanation explanation) {}

    /** At most {@code limit} rankings after the given plan id. */
    public List<Ranking> page(Actor actor, String after, int limit) {
        return rankings.page(after, RankingVisibility.seesUnpublished(actor), limit);
    }

    /** @throws Problem 404 if there is none that the actor sees */
    public Ranking ranking(Actor actor, String planId) {
        return rankings.findByIdOptional(planId)
                .filter(ranking -> RankingVisibility.sees(actor, ranking))
                .orElseThrow(() -> Rankings.unknown(planId));
    }

    /** At most {@code limit} lines after a place on the board; tier and branch only if given. */
    public List<PlacedCandidate> lines(Actor actor, String planId, Tier tier, String branchId, int after, int limit) {
        return lines.page(ranking(actor, planId).planId(), tier, branchId, after, limit);
    }

    /** @throws Problem 404 if there is no such line, or it is not the actor's to ask about */
    public Explained explain(Actor actor, String planId, String staffId) {
        var ranking = ranking(actor, planId);
        var board = lines.board(planId);
        var line = board.of(staffId)
                .filter(found -> RankingVisibility.seesReasons(actor, found))
                .orElseThrow(() -> Problem.notFound("candidate", staffId));
        var rules = schemes.byId(ranking.schemeId(), GradingRules.class).parameters();
        return new Explained(line, new RankExplainer(rules).explain(board, line));
    }
}
