package kejing.grading.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kejing.chassis.problem.Text;
import kejing.grading.candidate.Component;
import kejing.grading.candidate.ComponentState;
import kejing.grading.candidate.Part;
import kejing.grading.qualification.Tier;
import kejing.grading.ranking.RankExplanation.Neighbour;
import kejing.grading.ranking.RankExplanation.Step;

/**
 * Explains a line of a ranking: the sum of its parts (R2, R3), the pass line, who is just above and below and
 * which key decided (R9, R10), and the limit of the tier. Explains what {@link RankingPolicy} made and decides
 * nothing.
 */
public final class RankExplainer {
    private final GradingRules rules;
    private final TieBreakPolicy tieBreak;

    public RankExplainer(GradingRules rules) {
        this.rules = rules;
        this.tieBreak = new TieBreakPolicy(rules.tieKeys());
    }

    public RankExplanation explain(RankingBoard board, RankedCandidate line) {
        var steps = new ArrayList<Step>();
        var score = line.score();
        if (score.total() == null) {
            steps.add(noTotal(line));
            return new RankExplanation(score.outcome(), null, null, null, null, null, List.of(), steps);
        }
        steps.add(sum(line));
        steps.add(passLine(score));
        if (!score.qualified()) {
            return new RankExplanation(score.outcome(), null, null, null, null, null, List.of(), steps);
        }
        int rank = line.rank();
        var above = neighbours(board, line, other -> other < rank);
        var below = neighbours(board, line, other -> other > rank);
        var tied = neighbours(board, line, other -> other == rank);
        var nearestAbove = above.isEmpty() ? null : above.getLast();
        var nearestBelow = below.isEmpty() ? null : below.getFirst();
        steps.add(rank(rank, above.size()));
        if (nearestAbove != null) {
            steps.add(decided(nearestAbove, Text.of("高于", "is ahead")));
        }
        if (!tied.isEmpty()) {
            steps.add(shared(rank, tied));
        }
        if (nearestBelow != null) {
            steps.add(decided(nearestBelow, Text.of("低于", "is behind")));
        }
        steps.add(tier(rank, line.tier()));
        return new RankExplanation(
                score.outcome(), rank, line.tier(), limit(line.tier()), nearestAbove, nearestBelow, tied, steps);
    }

    private List<Neighbour> neighbours(RankingBoard board, RankedCandidate line, Predicate<Integer> wanted) {
        return board.lines().stream()
                .filter(other -> other.rank() != null && wanted.test(other.rank()))
                .filter(other -> !other.staffId().equals(line.staffId()))
                .map(other -> neighbour(other, line))
                .toList();
    }

    private Neighbour neighbour(RankedCandidate other, RankedCandidate line) {
        var key = tieBreak.decisive(other.score(), line.score()).orElse(null);
        return new Neighbour(
                other.staffId(),
                other.candidate().name(),
                other.rank(),
                key,
                key == null ? null : key.of(other.score()),
                key == null ? null : key.of(line.score()));
    }

    private static Step noTotal(RankedCandidate line) {
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        for (var part : Part.values()) {
            Component component = line.candidate().part(part);
            if (!component.is(ComponentState.SCORED) && !component.is(ComponentState.NOT_CLAIMED)) {
                zh.add(part.label().zh() + component.state().label().zh());
                en.add(part.label().en() + " " + component.state().label().en());
            }
        }
        return new Step(
                "R3",
                new Text(
                        "%s，不计总分、不参加排名，结论为%s"
                                .formatted(
                                        String.join("、", zh),
                                        line.score().outcome().label().zh()),
                        "%s: no total and no rank, the outcome is %s"
                                .formatted(
                                        String.join(", ", en),
                                        line.score().outcome().label().en())));
    }

    private static Step sum(RankedCandidate line) {
        var score = line.score();
        boolean claimed = !line.candidate().experience().is(ComponentState.NOT_CLAIMED);
        return new Step(
                "R2",
                Text.of(
                        claimed ? "笔试 %s + 面试 %s + 工作经历 %s = 总分 %s" : "笔试 %s + 面试 %s + 工作经历 %s（未申报） = 总分 %s",
                        claimed
                                ? "written %s + interview %s + experience %s = total %s"
                                : "written %s + interview %s + experience %s (not claimed) = total %s",
                        plain(score.written()),
                        plain(score.interview()),
                        plain(score.experience()),
                        plain(score.total())));
    }

    private Step passLine(CompositeScore score) {
        var line = plain(rules.passLine());
        return new Step(
                "Q-06",
                score.qualified()
                        ? Text.of(
                                "总分 %s 达到合格线 %s（含），合格",
                                "the total of %s reaches the pass line of %s (inclusive): qualified",
                                plain(score.total()),
                                line)
                        : Text.of(
                                "总分 %s 低于合格线 %s，差 %s 分，不合格，不参加排名",
                                "the total of %s is below the pass line of %s by %s: failed, not ranked",
                                plain(score.total()),
                                line,
                                plain(rules.passLine().subtract(score.total()))));
    }

    private static Step rank(int rank, int better) {
        return new Step(
                "R9",
                Text.of(
                        "合格考生中有 %d 人优于本人，名次为第 %d 名",
                        "%d of the qualified are strictly better, so the rank is %d", better, rank));
    }

    private static Step decided(Neighbour other, Text direction) {
        return new Step(
                "R10",
                new Text(
                        "第 %d 名%s的%s %s %s本人的 %s"
                                .formatted(
                                        other.rank(),
                                        other.name(),
                                        other.decidedBy().label().zh(),
                                        plain(other.theirs()),
                                        direction.zh(),
                                        plain(other.own())),
                        "rank %d, %s, %s: the %s of %s against %s decides"
                                .formatted(
                                        other.rank(),
                                        other.name(),
                                        direction.en(),
                                        other.decidedBy().label().en(),
                                        plain(other.theirs()),
                                        plain(other.own()))));
    }

    private Step shared(int rank, List<Neighbour> tied) {
        var names = tied.stream().map(Neighbour::name).toList();
        return new Step(
                "R10",
                new Text(
                        "与%s的%s全部相同，并列第 %d 名"
                                .formatted(
                                        String.join("、", names),
                                        String.join(
                                                "、",
                                                rules.tieKeys().stream()
                                                        .map(key -> key.label().zh())
                                                        .toList()),
                                        rank),
                        "equal to %s in %s, so they share rank %d"
                                .formatted(
                                        String.join(", ", names),
                                        String.join(
                                                ", ",
                                                rules.tieKeys().stream()
                                                        .map(key -> key.label().en())
                                                        .toList()),
                                        rank)));
    }

    private Step tier(int rank, Tier tier) {
        var bands = rules.tiers();
        return new Step(
                "Q-07",
                switch (tier) {
                    case SENIOR ->
                        Text.of(
                                "第 %d 名在高级名次线第 %d 名以内，评为高级",
                                "rank %d is within the senior limit of %d: senior", rank, bands.seniorLimit());
                    case INTERMEDIATE ->
                        Text.of(
                                "第 %d 名在高级名次线第 %d 名之后、中级名次线第 %d 名以内，评为中级",
                                "rank %d is after the senior limit of %d and within the intermediate limit of %d: intermediate",
                                rank,
                                bands.seniorLimit(),
                                bands.intermediateLimit());
                    case JUNIOR ->
                        Text.of(
                                "第 %d 名在中级名次线第 %d 名之后，评为初级",
                                "rank %d is after the intermediate limit of %d: junior",
                                rank,
                                bands.intermediateLimit());
                });
    }

    private Integer limit(Tier tier) {
        return switch (tier) {
            case SENIOR -> rules.tiers().seniorLimit();
            case INTERMEDIATE -> rules.tiers().intermediateLimit();
            case JUNIOR -> null;
        };
    }

    private static String plain(BigDecimal points) {
        return points.setScale(Math.max(2, points.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
