package kejing.grading.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.FourEyes;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.chassis.scheme.Schemes;
import kejing.grading.candidate.Part;
import kejing.grading.involvement.Act;
import kejing.grading.involvement.CaseActs;
import kejing.grading.ranking.CompositeScorePolicy;
import kejing.grading.ranking.CorrectedResults;
import kejing.grading.ranking.GradingRules;
import kejing.grading.ranking.Ranking;
import kejing.grading.ranking.ReviseRanking;
import kejing.grading.ranking.ScoreCorrection;

/**
 * Decides an appeal by somebody who neither marked nor put forward nor approved (R13) and carries what was upheld into
 * the ranking (R14), all in one transaction.
 */
@ApplicationScoped
public class DecideAppeal {
    private final ReviseRanking rankings;
    private final CorrectedResults results;
    private final Appeals appeals;
    private final CaseActs acts;
    private final Schemes schemes;
    private final Audit audit;
    private final Clock clock;

    DecideAppeal(
            ReviseRanking rankings,
            CorrectedResults results,
            Appeals appeals,
            CaseActs acts,
            Schemes schemes,
            Audit audit,
            Clock clock) {
        this.rankings = rankings;
        this.results = results;
        this.appeals = appeals;
        this.acts = acts;
        this.schemes = schemes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param ifMatch the version that the decider saw, as an entity tag
     * @param finding what was found, null to dismiss
     */
    @Transactional
    public Appeal decide(String appealId, String ifMatch, AppealPolicy.Finding finding, String reason, Actor by) {
        var ranking = rankings.lock(appeals.byId(appealId)
                .orElseThrow(() -> Appeals.unknown(appealId))
                .planId());
        var appeal = appeals.byId(appealId).orElseThrow();
        Versions.check(ifMatch, Versions.tag(appeal.version()));
        requireDecidable(appeal, by);
        var published = published(ranking, appeal.part());
        var own = published.get(appeal.staffId());
        var corrections = finding == null
                ? List.<ScoreCorrection>of()
                : new AppealPolicy().corrections(appeal, finding, published);
        appeals.decide(
                appealId,
                finding == null ? AppealState.DISMISSED : AppealState.UPHELD,
                reason,
                own,
                finding == null ? null : result(appeal, corrections, own),
                by,
                clock.instant());
        acts.record(appeal.planId(), appeal.staffId(), by, Act.DECIDED);
        audit.record("appeal-decided", "appeal/" + appealId, finding == null ? "DISMISSED" : "UPHELD");
        if (!corrections.isEmpty()) {
            rankings.apply(ranking, corrections, "appeal/" + appealId, by);
        }
        return appeals.byId(appealId).orElseThrow();
    }

    private void requireDecidable(Appeal appeal, Actor by) {
        if (!appeal.open()) {
            throw Problem.state("appeal-decided", Text.of("该申诉已裁定", "The appeal is decided already"));
        }
        FourEyes.requireSecondPerson(by, appeal.filedBy());
        acts.requireOutsider(appeal.planId(), appeal.staffId(), by);
    }

    private Map<String, BigDecimal> published(Ranking ranking, Part part) {
        var policy = new CompositeScorePolicy(
                schemes.byId(ranking.schemeId(), GradingRules.class).parameters());
        var scores = new HashMap<String, BigDecimal>();
        for (var candidate : results.candidates(ranking.planId())) {
            var score = policy.score(candidate);
            var points = switch (part) {
                case WRITTEN -> score.written();
                case INTERVIEW -> score.interview();
                case EXPERIENCE -> score.experience();
            };
            if (points != null) {
                scores.put(candidate.staffId(), points);
            }
        }
        return scores;
    }

    private static BigDecimal result(Appeal appeal, List<ScoreCorrection> corrections, BigDecimal own) {
        return corrections.stream()
                .filter(correction -> correction.staffId().equals(appeal.staffId()))
                .map(ScoreCorrection::score)
                .findFirst()
                .orElse(own);
    }
}
