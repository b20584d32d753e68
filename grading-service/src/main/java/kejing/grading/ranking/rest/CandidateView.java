package kejing.grading.ranking.rest;

import java.math.BigDecimal;
import kejing.grading.qualification.Tier;
import kejing.grading.ranking.Outcome;
import kejing.grading.ranking.RankedCandidate;
import kejing.grading.ranking.Standing;

/** A line of the board. Points are null where a part has none; rank and tier are null unless qualified. */
public record CandidateView(
        String staffId,
        String name,
        String branchId,
        String branchName,
        BigDecimal written,
        BigDecimal interview,
        BigDecimal experience,
        BigDecimal adaptability,
        BigDecimal total,
        Outcome outcome,
        Integer rank,
        Tier tier,
        BigDecimal correctedTotal,
        Integer correctedRank,
        Tier grantedTier) {

    static CandidateView of(RankedCandidate line, String branchName) {
        return of(line, branchName, null);
    }

    static CandidateView of(RankedCandidate line, String branchName, Standing standing) {
        var candidate = line.candidate();
        var score = line.score();
        return new CandidateView(
                candidate.staffId(),
                candidate.name(),
                candidate.branchId(),
                branchName,
                score.written(),
                score.interview(),
                score.experience(),
                score.adaptability(),
                score.total(),
                score.outcome(),
                line.rank(),
                line.tier(),
                standing == null ? null : standing.correctedTotal(),
                standing == null ? null : standing.correctedRank(),
                standing == null ? null : standing.grantedTier());
    }
}
