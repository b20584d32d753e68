package kejing.grading.ranking;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.rest.Versions;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.grading.candidate.ExamResults;
import kejing.grading.involvement.Act;
import kejing.grading.involvement.CaseActs;
import kejing.grading.qualification.GrantQualifications;
import kejing.grading.qualification.Qualification;
import kejing.grading.qualification.Validity;

/**
 * A second person approves a submitted ranking, bound to the hash that the person saw. The approval publishes the
 * ranking and grants the qualifications in one transaction (R15, R16). What the scheme asks for before
 * it, a closed notice and the committees, stands in {@link ApprovalGate}s.
 */
@ApplicationScoped
public class PublishRanking {
    private final Rankings rankings;
    private final RankingLines lines;
    private final ExamResults results;
    private final GrantQualifications qualifications;
    private final Schemes schemes;
    private final List<ApprovalGate> gates;
    private final CaseActs acts;
    private final Event<RankingPublished> published;
    private final Audit audit;
    private final Clock clock;
    private final BusinessDay day;

    PublishRanking(
            Rankings rankings,
            RankingLines lines,
            ExamResults results,
            GrantQualifications qualifications,
            Schemes schemes,
            @All List<ApprovalGate> gates,
            CaseActs acts,
            Event<RankingPublished> published,
            Audit audit,
            Clock clock,
            BusinessDay day) {
        this.rankings = rankings;
        this.lines = lines;
        this.results = results;
        this.qualifications = qualifications;
        this.schemes = schemes;
        this.gates = gates;
        this.acts = acts;
        this.published = published;
        this.audit = audit;
        this.clock = clock;
        this.day = day;
    }

    /** @param ifMatch the hash of the ranking that the checker saw, as an entity tag */
    @Transactional
    public Ranking approve(String planId, String ifMatch, Actor checker) {
        var ranking = rankings.lock(planId).orElseThrow(() -> Rankings.unknown(planId));
        Versions.check(ifMatch, Versions.tag(ranking.hash()));
        var now = clock.instant();
        var rules = schemes.byId(ranking.schemeId(), GradingRules.class).parameters();
        gates.forEach(gate -> gate.check(ranking, rules));
        ranking.publish(checker, now, day.of(now));
        rankings.flush();
        acts.record(planId, null, checker, Act.APPROVED);
        published.fire(new RankingPublished(ranking));
        qualifications.byRanking(granted(ranking), ranking.publishedOn());
        audit.record("ranking-published", "ranking/" + planId, ranking.hash());
        return ranking;
    }

    private List<Qualification> granted(Ranking ranking) {
        var plan = results.plan(ranking.planId()).orElseThrow();
        var rules = schemes.byId(ranking.schemeId(), GradingRules.class).parameters();
        var validity = Validity.afterCutOff(plan.cutOffDate(), rules.validityYears());
        return lines.board(ranking.planId()).lines().stream()
                .filter(line -> line.score().qualified())
                .map(line -> Qualification.byExam(
                        line.staffId(),
                        ranking.planId(),
                        line.candidate().name(),
                        line.candidate().branchId(),
                        line.tier(),
                        line.rank(),
                        line.score().total(),
                        validity))
                .toList();
    }
}
