package kejing.grading.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import kejing.grading.candidate.Candidate;
import kejing.grading.candidate.Component;
import kejing.grading.candidate.ComponentState;
import kejing.grading.qualification.Tier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds for every exam (R10). Scores come from few values, so that ties are frequent. */
class RankingPropertiesTest {
    private final GradingRules rules = Exam.rulebook();
    private final RankingPolicy policy = new RankingPolicy(rules);

    @Property(tries = 300)
    void permutingTheInputChangesNothing(@ForAll("exams") List<Candidate> exam, @ForAll long seed) {
        var shuffled = new ArrayList<>(exam);
        Collections.shuffle(shuffled, new Random(seed));

        var one = policy.rank(exam);
        var other = policy.rank(shuffled);

        assertThat(other).isEqualTo(one);
    }

    @Property(tries = 300)
    void aRankIsOneMoreThanTheNumberOfStrictlyBetter(@ForAll("exams") List<Candidate> exam) {
        var tieBreak = new TieBreakPolicy(rules.tieKeys());
        Comparator<CompositeScore> bestFirst = (one, other) -> tieBreak.decisive(one, other)
                .map(key -> key.of(other).compareTo(key.of(one)))
                .orElse(0);
        var ranked = policy.rank(exam).lines().stream()
                .filter(line -> line.rank() != null)
                .toList();

        assertThat(ranked)
                .allSatisfy(line -> assertThat(line.rank() - 1).isEqualTo((int) ranked.stream()
                        .filter(other -> bestFirst.compare(other.score(), line.score()) < 0)
                        .count()));
    }

    @Property(tries = 300)
    void equalKeysGetEqualRanksAndBands(@ForAll("exams") List<Candidate> exam) {
        var tieBreak = new TieBreakPolicy(rules.tieKeys());
        var ranked = policy.rank(exam).lines().stream()
                .filter(line -> line.rank() != null)
                .toList();

        for (var one : ranked) {
            for (var other : ranked) {
                if (tieBreak.decisive(one.score(), other.score()).isEmpty()) {
                    assertThat(other.rank()).isEqualTo(one.rank());
                    assertThat(other.tier()).isEqualTo(one.tier());
                }
            }
        }
    }

    @Property(tries = 300)
    void seniorsAreAtLeastTheLimitOrEverybodyQualified(@ForAll("exams") List<Candidate> exam) {
        var board = policy.rank(exam);

        assertThat(board.in(Tier.SENIOR)).isGreaterThanOrEqualTo(Math.min(20, board.qualified()));
        assertThat(board.in(Tier.SENIOR) + board.in(Tier.INTERMEDIATE))
                .isGreaterThanOrEqualTo(Math.min(40, board.qualified()));
        assertThat(board.in(Tier.SENIOR) + board.in(Tier.INTERMEDIATE) + board.in(Tier.JUNIOR))
                .isEqualTo(board.qualified());
    }

    @Property(tries = 300)
    void raisingAScoreNeverLowersARankOrABand(
            @ForAll("exams") List<Candidate> exam, @ForAll @IntRange(min = 0, max = 1000) int pick) {
        var chosen = exam.get(pick % exam.size());
        var raised = exam.stream()
                .map(candidate -> candidate == chosen ? withBetterWritten(candidate) : candidate)
                .toList();

        var before = policy.rank(exam).of(chosen.staffId()).orElseThrow();
        var after = policy.rank(raised).of(chosen.staffId()).orElseThrow();

        if (before.rank() != null) {
            assertThat(after.rank()).isLessThanOrEqualTo(before.rank());
            assertThat(after.tier()).isLessThanOrEqualTo(before.tier());
        }
    }

    @Property(tries = 300)
    void everyTotalIsTheSumOfThePublishedParts(@ForAll("exams") List<Candidate> exam) {
        assertThat(policy.rank(exam).lines())
                .filteredOn(line -> line.score().total() != null)
                .allSatisfy(line -> assertThat(line.score().total())
                        .isEqualTo(line.score()
                                .written()
                                .add(line.score().interview())
                                .add(line.score().experience())));
    }

    @Property(tries = 100)
    void everyLineCanBeExplained(@ForAll("exams") List<Candidate> exam) {
        var board = policy.rank(exam);
        var explainer = new RankExplainer(rules);

        assertThat(board.lines()).allSatisfy(line -> {
            var explanation = explainer.explain(board, line);
            assertThat(explanation.rank()).isEqualTo(line.rank());
            assertThat(explanation.steps()).isNotEmpty();
        });
    }

    @Provide
    Arbitrary<List<Candidate>> exams() {
        return candidates().list().ofMinSize(1).ofMaxSize(70).map(RankingPropertiesTest::numbered);
    }

    private static Arbitrary<Candidate> candidates() {
        var written = part(36, 50, ComponentState.ABSENT);
        var interview = part(22, 30, ComponentState.VOID);
        var experience = part(10, 20, ComponentState.NOT_CLAIMED);
        var adaptability = Arbitraries.integers().between(14, 17).map(BigDecimal::valueOf);
        return Combinators.combine(written, interview, experience, adaptability)
                .as((w, i, e, a) -> Exam.candidate("?", w, i, i.is(ComponentState.SCORED) ? a : null, e));
    }

    private static Arbitrary<Component> part(int from, int to, ComponentState other) {
        return Arbitraries.frequencyOf(
                Tuple.of(30, Arbitraries.integers().between(from, to).map(points -> Component.scored("" + points))),
                Tuple.of(1, Arbitraries.just(Component.without(other))));
    }

    private static List<Candidate> numbered(List<Candidate> exam) {
        var numbered = new ArrayList<Candidate>();
        for (var candidate : exam) {
            numbered.add(Exam.candidate(
                    "S%03d".formatted(numbered.size()),
                    candidate.written(),
                    candidate.interview(),
                    candidate.adaptability(),
                    candidate.experience()));
        }
        return numbered;
    }

    private static Candidate withBetterWritten(Candidate candidate) {
        if (!candidate.written().is(ComponentState.SCORED)
                || candidate.written().score().compareTo(new BigDecimal("49.5")) > 0) {
            return candidate;
        }
        return Exam.candidate(
                candidate.staffId(),
                new Component(ComponentState.SCORED, candidate.written().score().add(new BigDecimal("0.5"))),
                candidate.interview(),
                candidate.adaptability(),
                candidate.experience());
    }
}
