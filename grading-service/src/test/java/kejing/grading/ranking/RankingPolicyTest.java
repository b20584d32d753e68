package kejing.grading.ranking;

import static kejing.grading.ranking.Exam.candidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kejing.chassis.problem.Problem;
import kejing.grading.candidate.Candidate;
import kejing.grading.candidate.Component;
import kejing.grading.candidate.ComponentState;
import kejing.grading.qualification.Tier;
import org.junit.jupiter.api.Test;

class RankingPolicyTest {
    private final RankingPolicy policy = new RankingPolicy(Exam.rulebook());

    @Test
    void ranksByTotalFirst() {
        var board = policy.rank(List.of(
                candidate("S1", "40", "25", "18", "12"),
                candidate("S2", "40", "26", "18", "12"),
                candidate("S3", "50", "20", "18", "7.99")));

        assertThat(ranks(board)).containsExactly("1 S2", "2 S3", "3 S1");
    }

    @Test
    void breaksEqualTotalsByWrittenThenAdaptabilityThenInterview() {
        var board = policy.rank(List.of(
                candidate("S1", "40", "24", "19", "16"),
                candidate("S2", "40", "25", "19", "15"),
                candidate("S3", "40", "23", "20", "17"),
                candidate("S4", "41", "20", "10", "19")));

        assertThat(ranks(board)).containsExactly("1 S4", "2 S3", "3 S2", "4 S1");
    }

    @Test
    void neverBreaksATieByNameOrIdentifier() {
        var board = policy.rank(List.of(
                candidate("S9", "45", "25", "18", "10"),
                candidate("S2", "40", "25", "18", "10"),
                candidate("S1", "40", "25", "18", "10"),
                candidate("S3", "40", "25", "17", "10")));

        assertThat(ranks(board)).containsExactly("1 S9", "2 S1", "2 S2", "4 S3");
    }

    @Test
    void neverBreaksATieByExperience() {
        var totalOnly = new RankingPolicy(Exam.rulebook(List.of(TieKey.TOTAL)));

        var board = totalOnly.rank(
                List.of(candidate("S1", "45", "25", "18", "5"), candidate("S2", "40", "25", "18", "10")));

        assertThat(ranks(board)).containsExactly("1 S1", "1 S2");
    }

    @Test
    void leavesEqualRanksEqualAndSkipsTheirNumber() {
        var board = policy.rank(List.of(
                candidate("S4", "40", "25", "18", "10"),
                candidate("S3", "44", "25", "18", "10"),
                candidate("S2", "44", "25", "18", "10"),
                candidate("S1", "45", "25", "18", "10")));

        assertThat(ranks(board)).containsExactly("1 S1", "2 S2", "2 S3", "4 S4");
    }

    @Test
    void splitsFortyFiveQualifiedAtTwentyAndForty() {
        var board = policy.rank(distinct(45));

        assertThat(board.qualified()).isEqualTo(45);
        assertThat(board.in(Tier.SENIOR)).isEqualTo(20);
        assertThat(board.in(Tier.INTERMEDIATE)).isEqualTo(20);
        assertThat(board.in(Tier.JUNIOR)).isEqualTo(5);
        assertThat(board.lines().get(19).tier()).isEqualTo(Tier.SENIOR);
        assertThat(board.lines().get(20).tier()).isEqualTo(Tier.INTERMEDIATE);
        assertThat(board.lines().get(39).tier()).isEqualTo(Tier.INTERMEDIATE);
        assertThat(board.lines().get(40).tier()).isEqualTo(Tier.JUNIOR);
    }

    @Test
    void splitsThirtyQualifiedIntoTwentySeniorsAndTenIntermediates() {
        var board = policy.rank(distinct(30));

        assertThat(board.in(Tier.SENIOR)).isEqualTo(20);
        assertThat(board.in(Tier.INTERMEDIATE)).isEqualTo(10);
        assertThat(board.in(Tier.JUNIOR)).isZero();
    }

    @Test
    void threeWhoShareRankNineteenAreAllSeniorAndTheNextIsTwentyTwo() {
        var candidates = new ArrayList<>(distinct(18));
        candidates.add(candidate("T1", "40", "25", "18", "10.5"));
        candidates.add(candidate("T2", "40", "25", "18", "10.5"));
        candidates.add(candidate("T3", "40", "25", "18", "10.5"));
        candidates.add(candidate("U1", "40", "25", "18", "10.4"));

        var board = policy.rank(candidates);

        assertThat(ranks(board).subList(18, 22)).containsExactly("19 T1", "19 T2", "19 T3", "22 U1");
        assertThat(board.in(Tier.SENIOR)).isEqualTo(21);
        assertThat(board.of("U1").orElseThrow().tier()).isEqualTo(Tier.INTERMEDIATE);
    }

    @Test
    void twoWhoShareRankTwentyAreBothSeniorAndNobodyIsTwentyOne() {
        var candidates = new ArrayList<>(distinct(19));
        candidates.add(candidate("T1", "40", "25", "18", "10.5"));
        candidates.add(candidate("T2", "40", "25", "18", "10.5"));
        candidates.add(candidate("U1", "40", "25", "18", "10.4"));

        var board = policy.rank(candidates);

        assertThat(ranks(board).subList(19, 22)).containsExactly("20 T1", "20 T2", "22 U1");
        assertThat(board.in(Tier.SENIOR)).isEqualTo(21);
    }

    @Test
    void ranksNobodyBelowThePassLine() {
        var board = policy.rank(List.of(
                candidate("S1", "45", "25", "18", "5"),
                candidate("S2", "44.99", "25", "18", "5"),
                candidate(
                        "S3",
                        Exam.without(ComponentState.ABSENT),
                        Component.scored("30"),
                        new BigDecimal("20"),
                        Component.scored("20"))));

        assertThat(ranks(board)).containsExactly("1 S1", "null S2", "null S3");
        assertThat(board.of("S2").orElseThrow().tier()).isNull();
    }

    @Test
    void refusesACandidateWhoAppearsTwice() {
        assertThatThrownBy(() -> policy.rank(
                        List.of(candidate("S1", "45", "25", "18", "5"), candidate("S1", "45", "25", "18", "5"))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo("candidate-twice"));
    }

    private static List<Candidate> distinct(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> candidate("S%02d".formatted(i), "49.%02d".formatted(99 - i), "25", "18", "15"))
                .toList();
    }

    private static List<String> ranks(RankingBoard board) {
        return board.lines().stream()
                .map(line -> line.rank() + " " + line.staffId())
                .toList();
    }
}
