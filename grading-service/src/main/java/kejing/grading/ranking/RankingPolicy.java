package kejing.grading.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.grading.candidate.Candidate;

/**
 * Makes the ranking of an exam (Q-07, R9, R10). Only candidates with a total at or above the pass line are ranked; a
 * rank is one more than the number of strictly better candidates (1-2-2-4); the tier follows from the rank.
 *
 * <p>The result does not depend on the order of the input: lines stand by rank, equals and the unranked by staff id,
 * which orders the page and decides nothing.
 */
public final class RankingPolicy {
    private final GradingRules rules;
    private final CompositeScorePolicy composite;
    private final TieBreakPolicy tieBreak;

    public RankingPolicy(GradingRules rules) {
        this.rules = rules;
        this.composite = new CompositeScorePolicy(rules);
        this.tieBreak = new TieBreakPolicy(rules.tieKeys());
    }

    /**
     * The board of an exam.
     *
     * @throws Problem 422 if a candidate appears twice or a score is out of its range
     */
    public RankingBoard rank(Collection<Candidate> candidates) {
        refuseDoubles(candidates);
        var qualified = new ArrayList<Scored>();
        var others = new ArrayList<RankedCandidate>();
        for (var candidate : candidates) {
            var score = composite.score(candidate);
            if (score.qualified()) {
                qualified.add(new Scored(candidate, score));
            } else {
                others.add(new RankedCandidate(candidate, score, null, null));
            }
        }
        others.sort(Comparator.comparing((RankedCandidate line) -> line.score().outcome())
                .thenComparing(RankedCandidate::staffId));
        var lines = withRanks(qualified);
        lines.addAll(others);
        return new RankingBoard(lines);
    }

    private List<RankedCandidate> withRanks(List<Scored> qualified) {
        // By staff id first: the kernel leaves equals in the order in which it got them.
        qualified.sort(Comparator.comparing(scored -> scored.candidate().staffId()));
        var ranked = RankKernel.rank(tieBreak.columns(qualified, Scored::score));
        var lines = new ArrayList<RankedCandidate>(ranked.size());
        for (int place = 0; place < ranked.size(); place++) {
            var scored = qualified.get(ranked.line(place));
            int rank = ranked.rank(place);
            lines.add(new RankedCandidate(
                    scored.candidate(), scored.score(), rank, rules.tiers().tier(rank)));
        }
        return lines;
    }

    private static void refuseDoubles(Collection<Candidate> candidates) {
        var seen = new HashSet<String>();
        for (var candidate : candidates) {
            if (!seen.add(candidate.staffId())) {
                throw Problem.rule(
                                "candidate-twice",
                                Text.of(
                                        "考生 %s 重复出现，请只保留一条",
                                        "Candidate %s appears twice; keep one line", candidate.staffId()))
                        .with("staffId", candidate.staffId());
            }
        }
    }

    private record Scored(Candidate candidate, CompositeScore score) {}
}
