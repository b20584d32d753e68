package kejing.portfolio.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.portfolio.competition.CompetitionScheme.CompetitionCriterion;
import kejing.portfolio.competition.CompetitionScheme.CriterionSource;
import kejing.portfolio.competition.ScorePolicy.Mark;
import kejing.portfolio.qualification.QualificationTier;
import org.junit.jupiter.api.Test;

class ScorePolicyTest {

    private static final CompetitionScheme SCHEME = scheme("30", "60", "10");
    private final ScorePolicy policy = new ScorePolicy();

    @Test
    void addsRecordAndMeansByWeight() {
        Standing only = policy.standings(
                        SCHEME,
                        List.of(applicant("A", "80.00", 3, "90.00")),
                        List.of(mark("M1", "A", "70"), mark("M2", "A", "80.5"), mark("M3", "A", "90")))
                .getFirst();
        assertThat(only.criteria().get(1).points()).isEqualByComparingTo("80.17");
        assertThat(only.criteria().get(1).contribution()).isEqualByComparingTo("48.102");
        assertThat(only.total()).isEqualTo(new BigDecimal("81.10"));
        assertThat(only.criteria().get(1).marks()).isEqualTo(3);
    }

    @Test
    void theBetterExamRankGoesFirstAmongEqualTotals() {
        List<Standing> standings = policy.standings(
                SCHEME,
                List.of(applicant("A", "80.00", 3, "90.00"), applicant("B", "80.00", 2, "90.00")),
                List.of(mark("M1", "A", "70"), mark("M1", "B", "70")));
        assertThat(standings).extracting(Standing::staffId).containsExactly("B", "A");
        assertThat(standings).extracting(Standing::place).containsExactly(1, 2);
        assertThat(standings).allMatch(Standing::tieByExam);
        assertThat(ScorePolicy.first(standings)).isEqualTo("B");
    }

    @Test
    void equalTotalsAndEqualRanksShareThePlaceAndNobodyIsFirst() {
        List<Standing> standings = policy.standings(
                SCHEME,
                List.of(
                        applicant("A", "80.00", 2, "90.00"),
                        applicant("B", "80.00", 2, "90.00"),
                        applicant("C", "10.00", 9, "0.00")),
                List.of(mark("M1", "A", "70"), mark("M1", "B", "70"), mark("M1", "C", "70")));
        assertThat(standings).extracting(Standing::place).containsExactly(1, 1, 3);
        assertThat(ScorePolicy.first(standings)).isEmpty();
    }

    @Test
    void aHundredthDecidesAndThereIsNoTie() {
        List<Standing> standings = policy.standings(
                SCHEME,
                List.of(applicant("A", "80.00", 9, "90.00"), applicant("B", "80.00", 1, "89.90")),
                List.of(mark("M1", "A", "70"), mark("M1", "B", "70")));
        assertThat(standings.getFirst().staffId()).isEqualTo("A");
        assertThat(standings).noneMatch(Standing::tieByExam);
    }

    @Test
    void orderOfInputChangesNothing() {
        List<Applicant> applicants =
                new ArrayList<>(List.of(applicant("A", "80.00", 3, "90.00"), applicant("B", "85.00", 2, "40.00")));
        List<Mark> marks = new ArrayList<>(List.of(mark("M1", "A", "70"), mark("M1", "B", "71")));
        List<Standing> before = policy.standings(SCHEME, applicants, marks);
        assertThat(policy.standings(SCHEME, applicants.reversed(), marks.reversed()))
                .isEqualTo(before);
    }

    @Test
    void aSchemeWhoseWeightsDoNotSumToAHundredIsRefused() {
        assertThatThrownBy(() -> scheme("30", "60", "9.99")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new CompetitionScheme(SCHEME.criteria(), 4, 5, 5, true))
                .as("an even panel")
                .isInstanceOf(Problem.class);
    }

    private static CompetitionScheme scheme(String exam, String plan, String free) {
        return new CompetitionScheme(
                List.of(
                        new CompetitionCriterion(
                                "EXAM", "考试", "Exam", new BigDecimal(exam), CriterionSource.EXAM_TOTAL),
                        new CompetitionCriterion("PLAN", "方案", "Plan", new BigDecimal(plan), CriterionSource.PANEL),
                        new CompetitionCriterion(
                                "LOAD", "余量", "Free", new BigDecimal(free), CriterionSource.FREE_CAPACITY)),
                3,
                5,
                5,
                true);
    }

    private static Applicant applicant(String staffId, String total, int rank, String free) {
        return new Applicant(
                staffId,
                "B1",
                QualificationTier.SENIOR,
                "",
                "",
                Instant.EPOCH,
                null,
                new Applicant.Facts(new BigDecimal(total), rank, new BigDecimal(free), null));
    }

    private static Mark mark(String member, String staffId, String points) {
        return new Mark(member, staffId, "PLAN", new BigDecimal(points));
    }
}
