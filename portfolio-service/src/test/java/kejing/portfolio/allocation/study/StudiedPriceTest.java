package kejing.portfolio.allocation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import kejing.portfolio.allocation.AllocationScheme;
import kejing.portfolio.allocation.AllocationScheme.TeamSharing;
import kejing.portfolio.allocation.AllocationScheme.Territory;
import kejing.portfolio.allocation.AllocationSetting;
import kejing.portfolio.allocation.Evaluation;
import kejing.portfolio.allocation.Evaluator;
import kejing.portfolio.allocation.PeerGroup;
import kejing.portfolio.allocation.ReferenceBank;
import kejing.portfolio.allocation.Spread;
import kejing.portfolio.allocation.staged.StagedAllocation;
import org.junit.jupiter.api.Test;

/** What stability and territory cost, at the rulebook's scale and with few moves. */
class StudiedPriceTest {

    private static final AllocationScheme HARD = ReferenceBank.scheme(1, TeamSharing.ONE_MEMBER_EACH, Territory.HARD);
    private static final AllocationScheme SOFT = ReferenceBank.scheme(1, TeamSharing.ONE_MEMBER_EACH, Territory.SOFT);
    private static final long MOVES_PER_BRANCH = 10_000;
    private static final List<BigDecimal> NONE = List.of();

    @Test
    void triesTheUsualPricesWithTheSchemesOwnAmongThem() {
        assertThat(StudiedPrice.HANDOVER.prices(HARD, NONE))
                .containsExactly("0", "100", "300", "1000", "3000", "10000");
        assertThat(StudiedPrice.HANDOVER.prices(HARD.withHandoverCost(new BigDecimal("450.5")), NONE))
                .containsExactly("0", "100", "300", "450.5", "1000", "3000", "10000");
        assertThat(StudiedPrice.OUTSIDE_BRANCH.prices(HARD, NONE))
                .containsExactly("300", "1000", "3000", "10000", "30000", "100000", "HARD");
    }

    @Test
    void triesWantedPricesOnceAscendingAndTheSchemesOwn() {
        List<BigDecimal> wanted = List.of(
                new BigDecimal("5000"), new BigDecimal("200"), new BigDecimal("5000.00"), new BigDecimal("300.0"));
        assertThat(StudiedPrice.HANDOVER.prices(HARD, wanted)).containsExactly("200", "300", "5000");
        assertThat(StudiedPrice.OUTSIDE_BRANCH.prices(SOFT, List.of(new BigDecimal("10"))))
                .containsExactly("10", "3000", "HARD");
        assertThat(StudiedPrice.OUTSIDE_BRANCH.prices(HARD, List.of(new BigDecimal("10"))))
                .containsExactly("10", "HARD");
    }

    @Test
    void aPriceReplacesOnlyTheOneThatIsStudied() {
        assertThat(StudiedPrice.HANDOVER.in(SOFT, "7")).isEqualTo(SOFT.withHandoverCost(new BigDecimal("7")));
        assertThat(StudiedPrice.HANDOVER.in(SOFT, "7").outsideBranchCost()).isEqualTo(SOFT.outsideBranchCost());
        assertThat(StudiedPrice.OUTSIDE_BRANCH.in(SOFT, "HARD")).isEqualTo(HARD);
        AllocationScheme softened = StudiedPrice.OUTSIDE_BRANCH.in(HARD, "3000");
        assertThat(softened.territory()).isEqualTo(Territory.SOFT);
        assertThat(softened.outsideBranchCost()).isEqualByComparingTo("3000");
        assertThat(softened.handoverCost()).isEqualTo(HARD.handoverCost());
    }

    @Test
    void dearerHandoversAreFewer() {
        List<StudyPoint> points = List.of(
                point(StudiedPrice.HANDOVER, HARD, "0"),
                point(StudiedPrice.HANDOVER, HARD, "300"),
                point(StudiedPrice.HANDOVER, HARD, "10000"));
        assertThat(points).extracting(StudyPoint::violations).containsOnly(0);
        assertThat(points.get(0).handovers()).isGreaterThan(points.get(1).handovers());
        assertThat(points.get(1).handovers()).isGreaterThan(points.get(2).handovers());
        assertThat(points.get(2).fairness())
                .as("stability is paid for with fairness")
                .isGreaterThan(points.get(1).fairness());
    }

    @Test
    void dearerPlacesOutsideTheBranchAreFewerAndCostFairness() {
        List<StudyPoint> points = List.of(
                point(StudiedPrice.OUTSIDE_BRANCH, HARD, "3000"),
                point(StudiedPrice.OUTSIDE_BRANCH, HARD, "100000"),
                point(StudiedPrice.OUTSIDE_BRANCH, HARD, "HARD"));
        assertThat(points).extracting(StudyPoint::violations).containsOnly(0);
        assertThat(points.get(0).outsideBranch()).isGreaterThan(points.get(1).outsideBranch());
        assertThat(points.get(1).outsideBranch()).isPositive();
        assertThat(points.get(2).outsideBranch()).isZero();
        assertThat(points.get(0).fairness()).isLessThan(points.get(1).fairness());
        assertThat(points.get(1).fairness()).isLessThan(points.get(2).fairness());
        assertThat(points.get(0).meanCv()).isLessThan(points.get(2).meanCv());
    }

    @Test
    void meanAndWorstAreOfTheThreeGradesOnly() {
        AllocationSetting setting = new AllocationSetting(ReferenceBank.ofSeed(1, HARD));
        Evaluation evaluation = new Evaluator(setting).evaluate(new StagedAllocation(1_000).solve(setting));
        StudyPoint point = StudyPoint.of("300", evaluation);
        List<BigDecimal> cvs = evaluation.spreads().entrySet().stream()
                .filter(group -> group.getKey() != PeerGroup.CENTRAL_TEAM)
                .flatMap(group -> group.getValue().values().stream())
                .map(Spread::cv)
                .toList();
        assertThat(cvs).as("three grades, six resources").hasSize(18);
        assertThat(point.meanCv().doubleValue())
                .isCloseTo(
                        cvs.stream()
                                .mapToDouble(BigDecimal::doubleValue)
                                .average()
                                .orElseThrow(),
                        within(5.1e-5));
        assertThat(point.worstMaxToMean()).isGreaterThan(BigDecimal.ONE);
        assertThat(point.fairness()).isEqualTo(evaluation.fairnessCost());
        assertThat(point.objective())
                .isEqualTo(evaluation.fairnessCost().add(BigDecimal.valueOf(300L * evaluation.handovers())));
    }

    private static StudyPoint point(StudiedPrice price, AllocationScheme scheme, String value) {
        AllocationSetting setting = new AllocationSetting(ReferenceBank.ofSeed(1, price.in(scheme, value)));
        return StudyPoint.of(
                value, new Evaluator(setting).evaluate(new StagedAllocation(MOVES_PER_BRANCH).solve(setting)));
    }
}
