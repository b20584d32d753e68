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
        var keys = tieBreak.pack(qualified, Scored::score);
        var ranked = RankKernel.rank(keys);
        int[] order = ranked.order();
        int[] ranks = ranked.ranks();
        var lines = new ArrayList<RankedCandidate>(order.length);
        for (int i = 0; i < order.length; i++) {
            var scored = qualified.get(order[i]);
            lines.add(new RankedCandidate(
                    scored.candidate(), scored.score(), ranks[i], rules.tiers().tier(ranks[i])));
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
