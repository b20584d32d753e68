package kejing.grading.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.grading.candidate.ExamResults;
import kejing.grading.candidate.FinalisedPlan;
import kejing.grading.qualification.GrantQualifications;
import kejing.grading.qualification.Qualification;
import kejing.grading.qualification.Revocation;
import kejing.grading.qualification.Tier;
import kejing.grading.qualification.Validity;

/**
 * Carries decided corrections into a ranking (R14). Before the approval everybody is ranked anew and the ranking gets
 * a new hash; after the approval the lines stay as they were approved and {@link ProtectionPolicy} says who holds what.
 */
@ApplicationScoped
public class ReviseRanking {
    private final Rankings rankings;
    private final RankingLines lines;
    private final CorrectedResults corrected;
    private final ExamResults results;
    private final GrantQualifications qualifications;
    private final Schemes schemes;
    private final Event<RankingRevised> revised;
    private final Audit audit;
    private final Clock clock;
    private final BusinessDay day;

    ReviseRanking(
            Rankings rankings,
            RankingLines lines,
            CorrectedResults corrected,
            ExamResults results,
            GrantQualifications qualifications,
            Schemes schemes,
            Event<RankingRevised> revised,
            Audit audit,
            Clock clock,
            BusinessDay day) {
        this.rankings = rankings;
        this.lines = lines;
        this.corrected = corrected;
        this.results = results;
        this.qualifications = qualifications;
        this.schemes = schemes;
        this.revised = revised;
        this.audit = audit;
        this.clock = clock;
        this.day = day;
    }

    /** The ranking, locked for a decision. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Ranking lock(String planId) {
        return rankings.lock(planId).orElseThrow(() -> Rankings.unknown(planId));
    }

    /** @param ranking locked by {@link #lock} */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(Ranking ranking, List<ScoreCorrection> corrections, String cause, Actor by) {
        var planId = ranking.planId();
        corrected.add(planId, corrections, cause, by.subject(), clock.instant());
        var plan = results.plan(planId).orElseThrow();
        var scheme = schemes.byId(ranking.schemeId(), GradingRules.class);
        var board = new RankingPolicy(scheme.parameters()).rank(corrected.candidates(planId));
        if (ranking.published()) {
            protect(ranking, plan, scheme, board, corrections, new Revocation.Order(cause, by.subject()));
        } else {
            rankAnew(ranking, plan, scheme, board, cause, by);
        }
        audit.record("ranking-corrected", "ranking/" + planId, cause);
    }

    private void rankAnew(
            Ranking ranking,
            FinalisedPlan plan,
            Scheme<GradingRules> scheme,
            RankingBoard board,
            String cause,
            Actor by) {
        var hash =
                RankingNotice.of(plan, scheme.schemeId(), scheme.hash(), board).hash();
        if (hash.equals(ranking.hash())) {
            return;
        }
        ranking.revise(hash, board, clock.instant());
        rankings.flush();
        lines.replace(ranking.planId(), board);
        revised.fire(new RankingRevised(ranking, board, cause, by));
    }

    private void protect(
            Ranking ranking,
            FinalisedPlan plan,
            Scheme<GradingRules> scheme,
            RankingBoard board,
            List<ScoreCorrection> corrections,
            Revocation.Order order) {
        var planId = ranking.planId();
        var affected = corrections.stream().map(ScoreCorrection::staffId).collect(Collectors.toSet());
        var held = lines.heldTiers(planId);
        var standings = new ProtectionPolicy().protect(held, board, affected);
        ranking.restate(standings);
        rankings.flush();
        lines.saveStandings(planId, ranking.revision(), standings);
        var validity =
                Validity.afterCutOff(plan.cutOffDate(), scheme.parameters().validityYears());
        grant(planId, board, standings, held, validity);
        revoke(planId, standings, held, affected, order);
    }

    private void grant(
            String planId, RankingBoard board, List<Standing> standings, Map<String, Tier> held, Validity validity) {
        var byStaff = new HashMap<String, RankedCandidate>();
        board.lines().forEach(line -> byStaff.put(line.staffId(), line));
        var granted = new ArrayList<Qualification>();
        for (var standing : standings) {
            var tier = standing.grantedTier();
            if (tier == null || Objects.equals(tier, held.get(standing.staffId()))) {
                continue;
            }
            var line = byStaff.get(standing.staffId());
            granted.add(Qualification.byExam(
                    line.staffId(),
                    planId,
                    line.candidate().name(),
                    line.candidate().branchId(),
                    tier,
                    line.rank(),
                    line.score().total(),
                    validity));
        }
        if (!granted.isEmpty()) {
            qualifications.add(granted);
        }
    }

    private void revoke(
            String planId,
            List<Standing> standings,
            Map<String, Tier> held,
            Set<String> affected,
            Revocation.Order order) {
        for (var standing : standings) {
            if (standing.grantedTier() == null
                    && held.containsKey(standing.staffId())
                    && affected.contains(standing.staffId())) {
                qualifications.revoke(new Revocation(standing.staffId(), planId, day.today(), order), clock.instant());
            }
        }
    }
}
