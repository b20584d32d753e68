package kejing.grading.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import kejing.chassis.audit.Audit;
import kejing.chassis.scheme.Schemes;
import kejing.grading.candidate.Candidate;
import kejing.grading.candidate.ExamResults;
import kejing.grading.candidate.FinalisedPlan;

/**
 * Takes the final results of an exam in and computes its ranking as soon as the exam is closed and every announced
 * candidate has arrived, in whichever order. The scheme in force on the exam's cut-off date decides.
 */
@ApplicationScoped
public class ComputeRanking {
    private final ExamResults results;
    private final Rankings rankings;
    private final RankingLines lines;
    private final Schemes schemes;
    private final Audit audit;
    private final Clock clock;

    ComputeRanking(
            ExamResults results, Rankings rankings, RankingLines lines, Schemes schemes, Audit audit, Clock clock) {
        this.results = results;
        this.rankings = rankings;
        this.lines = lines;
        this.schemes = schemes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws IllegalStateException if the exam is ranked already: results do not change under a ranking */
    @Transactional
    public void take(String planId, Candidate candidate) {
        if (rankings.exists(planId)) {
            throw new IllegalStateException(
                    "plan %s is ranked already; the scores of %s came too late".formatted(planId, candidate.staffId()));
        }
        results.put(planId, candidate);
        results.plan(planId).ifPresent(this::computeWhenComplete);
    }

    @Transactional
    public void take(FinalisedPlan plan) {
        results.put(plan);
        computeWhenComplete(plan);
    }

    private void computeWhenComplete(FinalisedPlan plan) {
        var candidates = results.candidates(plan.planId());
        if (candidates.size() > plan.candidates()) {
            throw new IllegalStateException("plan %s announced %d candidates, but %d arrived"
                    .formatted(plan.planId(), plan.candidates(), candidates.size()));
        }
        if (candidates.size() < plan.candidates()) {
            return;
        }
        var scheme = schemes.inForce(GradingScheme.KIND, plan.cutOffDate(), GradingRules.class);
        var board = new RankingPolicy(scheme.parameters()).rank(candidates);
        var hash =
                RankingNotice.of(plan, scheme.schemeId(), scheme.hash(), board).hash();
        rankings.persistAndFlush(Ranking.computed(plan, scheme.schemeId(), hash, board, clock.instant()));
        lines.save(plan.planId(), board);
        audit.record("ranking-computed", "ranking/" + plan.planId(), hash);
    }
}
