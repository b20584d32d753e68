package kejing.performance.ahp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kejing.chassis.problem.Problem;
import org.junit.jupiter.api.Test;

/** AH-01 to AH-06 and SEM-10 with the numbers of the catalogue's sections 10 and 16. */
class AhpWeightsTest {

    private static final String RULEBOOK = "1 2 3 5; 1/2 1 2 3; 1/3 1/2 1 2; 1/5 1/3 1/2 1";
    private static final String FIRST_JUDGE = "1 3 5 7; 1/3 1 3 5; 1/5 1/3 1 3; 1/7 1/5 1/3 1";
    private static final String SECOND_JUDGE = "1 1 2 3; 1 1 2 3; 1/2 1/2 1 2; 1/3 1/3 1/2 1";
    private static final String CYCLIC = "1 3 1/3 5; 1/3 1 3 3; 3 1/3 1 3; 1/5 1/3 1/3 1";

    @Test
    void recoversTheRulebooksWeightsByRowGeometricMean() {
        AhpWeights weights = AhpWeights.of(matrix(RULEBOOK));
        assertThat(rounded(weights.weights(), 8))
                .containsExactly("0.48318903", "0.27171716", "0.15687597", "0.08821784");
        assertThat(rounded(weights.weights(), 4)).containsExactly("0.4832", "0.2717", "0.1569", "0.0882");
        assertThat(rounded(weights.weights(), 3)).containsExactly("0.483", "0.272", "0.157", "0.088");
        assertThat(rounded(weights.rowProducts(), 6)).containsExactly("30.000000", "3.000000", "0.333333", "0.033333");
    }

    @Test
    void recoversTheRulebooksConsistency() {
        AhpWeights weights = AhpWeights.of(matrix(RULEBOOK));
        assertThat(rounded(weights.lambdaMax(), 6)).isEqualTo("4.014519");
        assertThat(rounded(weights.lambdaMax(), 3)).isEqualTo("4.015");
        assertThat(rounded(weights.consistencyIndex(), 6)).isEqualTo("0.004840");
        assertThat(rounded(weights.consistencyRatio(), 6)).isEqualTo("0.005377");
        assertThat(weights.consistent()).isTrue();
    }

    @Test
    void takesLambdaFromTheQuotientsAndNotFromTheShortcut() {
        PositiveMatrix matrix = matrix(RULEBOOK).values();
        List<BigDecimal> weights = matrix.geometricMeanWeights();
        assertThat(rounded(Working.sum(matrix.times(weights)), 6)).isEqualTo("4.014157");
        assertThat(rounded(matrix.largestEigenvalue(weights), 6)).isEqualTo("4.014519");
    }

    @Test
    void crossChecksWithTheEigenvector() {
        AhpWeights weights = AhpWeights.of(matrix(RULEBOOK));
        assertThat(rounded(weights.eigenvector(), 8))
                .containsExactly("0.48288562", "0.27197446", "0.15698986", "0.08815006");
        assertThat(rounded(weights.eigenvalue(), 6)).isEqualTo("4.014521");
        assertThat(weights.eigenvectorRanksAlike()).isTrue();
    }

    @Test
    void keepsThirtyFourDigitsOfAWeight() {
        AhpWeights weights = AhpWeights.of(matrix("1 6 3; 1/6 1 1/2; 1/3 2 1"));
        BigDecimal twoThirds = BigDecimal.TWO.divide(BigDecimal.valueOf(3), 34, RoundingMode.HALF_UP);
        assertThat(weights.weights().getFirst().setScale(34, RoundingMode.HALF_UP))
                .isEqualTo(twoThirds);
        assertThat(Working.sum(weights.weights()).setScale(40, RoundingMode.HALF_UP))
                .isEqualByComparingTo("1");
    }

    @Test
    void findsAPerfectlyConsistentMatrixOfOrderThree() {
        AhpWeights weights = AhpWeights.of(matrix("1 6 3; 1/6 1 1/2; 1/3 2 1"));
        assertThat(rounded(weights.weights(), 8)).containsExactly("0.66666667", "0.11111111", "0.22222222");
        assertThat(rounded(weights.consistencyRatio(), 12)).isEqualTo("0.000000000000");
    }

    @Test
    void callsOneAndTwoItemsConsistentWithoutDividingByTheirIndex() {
        assertThat(AhpWeights.of(matrix("1")).weights()).containsExactly(BigDecimal.ONE);
        AhpWeights two = AhpWeights.of(matrix("1 9; 1/9 1"));
        assertThat(two.consistencyRatio()).isEqualTo(BigDecimal.ZERO);
        assertThat(rounded(two.weights(), 4)).containsExactly("0.9000", "0.1000");
    }

    @Test
    void refusesACyclicJudgementAndShowsTheThreeWorstPairs() {
        GroupJudgement group = GroupJudgement.of(List.of(matrix(CYCLIC)), false);
        AhpWeights weights = group.judges().getFirst().weights();
        assertThat(rounded(weights.consistencyRatio(), 3)).isEqualTo("0.385");
        assertThat(rounded(eigenvalueRatio(weights), 3)).isEqualTo("0.408");
        assertThat(weights.eigenvectorRanksAlike()).isFalse();
        assertThat(group.approvable()).isFalse();
        assertThat(group.result()).isNull();
        assertThat(group.worstPairs()).hasSize(3);
        assertThat(group.worstPairs())
                .extracting(pair -> pair.row() + "-" + pair.column())
                .contains("1-3");
        assertThat(group.worstPairs()).isSortedAccordingTo((a, b) -> b.factor().compareTo(a.factor()));
    }

    @Test
    void showsTheValueOfTheScaleNearestToWhatTheWeightsImply() {
        GroupJudgement group = GroupJudgement.of(List.of(matrix(CYCLIC)), false);
        InconsistentPair pair = group.worstPairs().stream()
                .filter(worst -> worst.row() == 1 && worst.column() == 3)
                .findFirst()
                .orElseThrow();
        assertThat(rounded(pair.judged(), 4)).isEqualTo("0.3333");
        assertThat(rounded(pair.implied(), 4)).isEqualTo("1.1362");
        assertThat(pair.nearest()).hasToString("1");
    }

    @Test
    void joinsTwoJudgesByElementWiseGeometricMean() {
        GroupJudgement group = GroupJudgement.of(List.of(matrix(FIRST_JUDGE), matrix(SECOND_JUDGE)), true);
        assertThat(group.judges())
                .extracting(judge -> rounded(judge.weights().consistencyRatio(), 4))
                .containsExactly("0.0433", "0.0038");
        assertThat(rounded(group.weights(), 8)).containsExactly("0.45610157", "0.31173398", "0.15280726", "0.07935719");
        assertThat(rounded(group.result().consistencyRatio(), 4)).isEqualTo("0.0162");
        assertThat(group.approvable()).isTrue();
    }

    @Test
    void groupWeightsAreTheNormalisedGeometricMeanOfTheJudgesWeights() {
        GroupJudgement group = GroupJudgement.of(List.of(matrix(FIRST_JUDGE), matrix(SECOND_JUDGE)), true);
        List<List<BigDecimal>> alone =
                group.judges().stream().map(judge -> judge.weights().weights()).toList();
        List<BigDecimal> means = Working.normalised(IntStream.range(0, 4)
                .mapToObj(i -> Working.root(
                        alone.getFirst().get(i).multiply(alone.getLast().get(i)), 2))
                .toList());
        assertThat(rounded(means, 30)).isEqualTo(rounded(group.weights(), 30));
    }

    @Test
    void needsThreeJudgesOrAWaiver() {
        List<JudgementMatrix> two = List.of(matrix(FIRST_JUDGE), matrix(SECOND_JUDGE));
        List<JudgementMatrix> three = List.of(matrix(FIRST_JUDGE), matrix(SECOND_JUDGE), matrix(RULEBOOK));
        assertThat(GroupJudgement.of(two, false).approvable()).isFalse();
        assertThat(GroupJudgement.of(three, false).approvable()).isTrue();
        assertThat(GroupJudgement.of(List.of(matrix(RULEBOOK)), false).approvable())
                .isTrue();
    }

    @Test
    void leavesAnInconsistentJudgeOutOfTheGroup() {
        GroupJudgement with = GroupJudgement.of(
                List.of(matrix(FIRST_JUDGE), matrix(CYCLIC), matrix(SECOND_JUDGE), matrix(RULEBOOK)), false);
        GroupJudgement without =
                GroupJudgement.of(List.of(matrix(FIRST_JUDGE), matrix(SECOND_JUDGE), matrix(RULEBOOK)), false);
        assertThat(with.judges().get(1).accepted()).isFalse();
        assertThat(with.weights()).isEqualTo(without.weights());
        assertThat(with.acceptedJudges()).isEqualTo(3);
    }

    @Test
    void acceptsOnlyBelowTheLimit() {
        AhpWeights weights = AhpWeights.of(matrix(RULEBOOK));
        assertThat(at(weights, "0.1").consistent()).isFalse();
        assertThat(at(weights, "0.0999999999").consistent()).isTrue();
    }

    @Test
    void refusesWhatIsNotAJudgement() {
        assertRefused("ahp-scale", "1 10; 1/10 1");
        assertRefused("ahp-scale", "1 2/3; 3/2 1");
        assertRefused("ahp-scale", "1 0; 0 1");
        assertRefused("ahp-reciprocal", "1 3; 1/2 1");
        assertRefused("ahp-reciprocal", "2 3; 1/3 2");
        assertRefused("ahp-shape", "1 3");
        assertThatThrownBy(() -> JudgementMatrix.parse(List.of(Arrays.asList("1", null), List.of("1/3", "1"))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo("ahp-scale"));
        assertRefused("ahp-shape", String.join("; ", java.util.Collections.nCopies(10, "1 1 1 1 1 1 1 1 1 1")));
    }

    private static void assertRefused(String slug, String written) {
        assertThatThrownBy(() -> matrix(written)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.slug()).isEqualTo(slug);
            assertThat(problem.status()).isEqualTo(422);
        });
    }

    private static AhpWeights at(AhpWeights weights, String consistencyRatio) {
        return new AhpWeights(
                weights.rowProducts(),
                weights.weights(),
                weights.lambdaMax(),
                weights.consistencyIndex(),
                weights.randomIndex(),
                new BigDecimal(consistencyRatio),
                weights.eigenvector(),
                weights.eigenvalue());
    }

    private static BigDecimal eigenvalueRatio(AhpWeights weights) {
        return weights.eigenvalue()
                .subtract(BigDecimal.valueOf(4))
                .divide(BigDecimal.valueOf(3), Working.DIGITS)
                .divide(weights.randomIndex(), Working.DIGITS);
    }

    private static JudgementMatrix matrix(String rows) {
        return JudgementMatrix.parse(Arrays.stream(rows.split("; "))
                .map(row -> List.of(row.split(" ")))
                .toList());
    }

    private static String rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static List<String> rounded(List<BigDecimal> values, int decimals) {
        return values.stream().map(value -> rounded(value, decimals)).toList();
    }
}
