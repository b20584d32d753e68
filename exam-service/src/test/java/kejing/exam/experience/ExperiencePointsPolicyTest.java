package kejing.exam.experience;

import static kejing.exam.career.Post.PRESIDENT;
import static kejing.exam.career.Post.SUPERVISOR;
import static kejing.exam.career.Post.VICE_PRESIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kejing.exam.career.Post;
import kejing.exam.experience.ExperienceLine.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Q-05 with R4 to R7: every row of the R4 table and every worked example of the catalogue, at its boundary. */
class ExperiencePointsPolicyTest {

    private static final LocalDate CUT_OFF = LocalDate.parse("2025-06-30");
    private static final List<DatedEmployment> NO_EMPLOYMENT = List.of();

    private final ExperiencePointsPolicy policy = new ExperiencePointsPolicy(ExperienceSchemes.rulebook());

    // ---- the four worked examples -------------------------------------------------------------------------

    @Test
    void deputyThenHeadWithElevenYearsInFinanceGivesFifteen() {
        ExperiencePoints result = policy.assess(
                CUT_OFF,
                List.of(post(VICE_PRESIDENT, "2020-01-01", "2023-05-31"), post(PRESIDENT, "2023-06-01", "2025-05-31")),
                List.of(employed("2014-06-01", "2025-05-31")));

        assertThat(result.points()).isEqualTo("15.00");
    }

    @Test
    void theExampleGivesFifteenTooWhenTheTwoPostsAreCountedApart() {
        ExperiencePoints result = new ExperiencePointsPolicy(ExperienceSchemes.perSpell())
                .assess(
                        CUT_OFF,
                        List.of(
                                post(VICE_PRESIDENT, "2018-01-01", "2021-05-31"),
                                post(PRESIDENT, "2022-06-01", "2024-05-31")),
                        List.of(employed("2014-06-01", "2025-05-31")));

        assertThat(result.points()).isEqualTo("15.00");
    }

    @Test
    void headForTwelveYearsWithTwentyYearsInFinanceIsCappedAtTwenty() {
        ExperiencePoints result = policy.assess(
                CUT_OFF,
                List.of(post(PRESIDENT, "2013-01-01", "2024-12-31")),
                List.of(employed("2005-01-01", "2024-12-31")));

        assertThat(result.points()).isEqualTo("20.00");
        assertThat(result.uncapped()).isEqualTo("22.00");
        assertThat(result.capped()).isTrue();
    }

    @Test
    void supervisorForTwoPointNineYearsGivesThree() {
        ExperiencePoints result = policy.assess(
                CUT_OFF,
                List.of(post(SUPERVISOR, "2022-01-01", "2024-11-30")),
                List.of(employed("2022-01-01", "2024-11-30")));

        assertThat(result.points()).isEqualTo("3.00");
    }

    @Test
    void nineYearsInFinanceWithoutAnyPostGivesThree() {
        ExperiencePoints result = policy.assess(CUT_OFF, List.of(), List.of(employed("2016-01-01", "2024-12-31")));

        assertThat(result.points()).isEqualTo("3.00");
    }

    // ---- R4: the table of full years ----------------------------------------------------------------------------

    @ParameterizedTest(name = "{0} … {1} is {2} months, {3} full years")
    @CsvSource({
        "2023-03-15, 2024-03-14, 12, 1",
        "2023-03-15, 2024-03-13, 11, 0",
        "2024-02-29, 2025-02-28, 12, 1",
        "2024-02-29, 2025-02-27, 11, 0"
    })
    void countsWholeMonthsWithTheFirstAndLastDay(String from, String to, long months, long years) {
        ExperienceLine line = leadership(policy.assess(CUT_OFF, List.of(post(PRESIDENT, from, to)), NO_EMPLOYMENT));

        assertThat(line.months()).isEqualTo(months);
        assertThat(line.fullYears()).isEqualTo(years);
        assertThat(line.points()).isEqualTo(years + ".00");
    }

    private static final List<DatedPost> TWO_HALF_YEARS =
            List.of(post(PRESIDENT, "2018-01-01", "2018-06-30"), post(PRESIDENT, "2019-01-01", "2019-06-30"));

    @Test
    void twoHalfYearsMakeOneFullYear() {
        ExperienceLine line = leadership(policy.assess(CUT_OFF, TWO_HALF_YEARS, NO_EMPLOYMENT));

        assertThat(line.months()).isEqualTo(12);
        assertThat(line.fullYears()).isEqualTo(1);
    }

    @Test
    void twoHalfYearsMakeNoFullYearWhereEachSpellIsRoundedDown() {
        ExperienceLine line = leadership(new ExperiencePointsPolicy(ExperienceSchemes.perSpell())
                .assess(CUT_OFF, TWO_HALF_YEARS, NO_EMPLOYMENT));

        assertThat(line.fullYears()).isZero();
    }

    @Test
    void overlappingPostsOfOneClassCountEachDayOnce() {
        ExperienceLine line = leadership(policy.assess(
                CUT_OFF,
                List.of(post(VICE_PRESIDENT, "2018-01-01", "2019-06-30"), post(PRESIDENT, "2019-01-01", "2019-12-31")),
                NO_EMPLOYMENT));

        assertThat(line.months()).isEqualTo(24);
        assertThat(line.fullYears()).isEqualTo(2);
        assertThat(line.spells()).hasSize(1);
    }

    @Test
    void vicePresidentAndPresidentArePooled() {
        ExperienceLine line = leadership(policy.assess(
                CUT_OFF,
                List.of(post(VICE_PRESIDENT, "2023-06-01", "2023-12-31"), post(PRESIDENT, "2024-01-01", "2024-06-30")),
                NO_EMPLOYMENT));

        assertThat(line.months()).isEqualTo(13);
        assertThat(line.fullYears()).isEqualTo(1);
    }

    @Test
    void leadershipTakesTheOverlappingDaysFromSupervision() {
        ExperiencePoints result = policy.assess(
                CUT_OFF,
                List.of(post(SUPERVISOR, "2017-01-01", "2020-06-30"), post(VICE_PRESIDENT, "2019-01-01", "2021-12-31")),
                NO_EMPLOYMENT);

        assertThat(supervision(result).months()).isEqualTo(24);
        assertThat(supervision(result).points()).isEqualTo("1.00");
        assertThat(leadership(result).months()).isEqualTo(36);
        assertThat(leadership(result).points()).isEqualTo("3.00");
    }

    @Test
    void leadershipInTheMiddleSplitsSupervisionAndTheTraceShowsTheCost() {
        ExperiencePoints result = policy.assess(
                CUT_OFF,
                List.of(post(SUPERVISOR, "2018-01-01", "2022-12-31"), post(VICE_PRESIDENT, "2020-01-01", "2020-12-31")),
                NO_EMPLOYMENT);

        assertThat(supervision(result).months()).isEqualTo(48);
        assertThat(supervision(result).points()).isEqualTo("2.00");
        assertThat(supervision(result).spells()).hasSize(2);
        assertThat(leadership(result).months()).isEqualTo(12);
        assertThat(leadership(result).points()).isEqualTo("1.00");
        assertThat(line(result, Kind.OVERLAP).text().zh()).contains("由 5 年变为 4 年");
        assertThat(line(result, Kind.OVERLAP).text().en()).contains("from 5 to 4");
    }

    @Test
    void leftoverDaysOfTwoSpellsAreNotAddedUp() {
        ExperienceLine line = leadership(policy.assess(
                CUT_OFF,
                List.of(post(PRESIDENT, "2020-01-01", "2020-11-15"), post(PRESIDENT, "2021-03-01", "2021-04-15")),
                NO_EMPLOYMENT));

        assertThat(line.months()).isEqualTo(11);
        assertThat(line.fullYears()).isZero();
    }

    @Test
    void timeAfterTheCutOffDoesNotCount() {
        ExperienceLine stillInPost =
                leadership(policy.assess(CUT_OFF, List.of(post(PRESIDENT, "2024-07-01", null)), NO_EMPLOYMENT));
        ExperienceLine oneDayLater =
                leadership(policy.assess(CUT_OFF, List.of(post(PRESIDENT, "2024-07-02", null)), NO_EMPLOYMENT));
        ExperienceLine endsLater =
                leadership(policy.assess(CUT_OFF, List.of(post(PRESIDENT, "2024-07-01", "2030-12-31")), NO_EMPLOYMENT));

        assertThat(stillInPost.fullYears()).isEqualTo(1);
        assertThat(oneDayLater.fullYears()).isZero();
        assertThat(endsLater.fullYears()).isEqualTo(1);
    }

    // ---- R5: base points ----------------------------------------------------------------------------------------

    private static final List<DatedPost> VICE_THEN_TWO_PRESIDENCIES = List.of(
            post(VICE_PRESIDENT, "2020-01-01", "2020-03-31"),
            post(PRESIDENT, "2021-01-01", "2021-03-31"),
            post(PRESIDENT, "2022-01-01", "2022-03-31"));

    @Test
    void baseCountsOnceForEachKindOfPost() {
        assertThat(policy.assess(CUT_OFF, VICE_THEN_TWO_PRESIDENCIES, NO_EMPLOYMENT)
                        .points())
                .isEqualTo("7.00");
        assertThat(policy.assess(CUT_OFF, VICE_THEN_TWO_PRESIDENCIES.subList(1, 3), NO_EMPLOYMENT)
                        .points())
                .isEqualTo("4.00");
    }

    @Test
    void baseOfTheHighestPostOnlyWhereTheSchemeSaysSo() {
        assertThat(new ExperiencePointsPolicy(ExperienceSchemes.highestOnly())
                        .assess(CUT_OFF, VICE_THEN_TWO_PRESIDENCIES, NO_EMPLOYMENT)
                        .points())
                .isEqualTo("4.00");
    }

    @Test
    void baseForEveryAppointmentWhereTheSchemeSaysSo() {
        assertThat(new ExperiencePointsPolicy(ExperienceSchemes.perAppointment())
                        .assess(CUT_OFF, VICE_THEN_TWO_PRESIDENCIES, NO_EMPLOYMENT)
                        .points())
                .isEqualTo("11.00");
    }

    @Test
    void actingPostWithoutAnAppointmentDocumentEarnsNothingAndIsListed() {
        ExperiencePoints result = policy.assess(
                CUT_OFF,
                List.of(new DatedPost(PRESIDENT, LocalDate.parse("2020-01-01"), LocalDate.parse("2022-12-31"), false)),
                NO_EMPLOYMENT);

        assertThat(result.points()).isEqualTo("0.00");
        assertThat(line(result, Kind.NOT_COUNTED).text().zh()).contains("无任命文件");
    }

    @Test
    void postFromTheCutOffDayEarnsItsBaseAndOneFromTheNextDayDoesNot() {
        assertThat(policy.assess(CUT_OFF, List.of(post(PRESIDENT, "2025-06-30", null)), NO_EMPLOYMENT)
                        .points())
                .isEqualTo("4.00");
        ExperiencePoints later = policy.assess(CUT_OFF, List.of(post(PRESIDENT, "2025-07-01", null)), NO_EMPLOYMENT);
        assertThat(later.points()).isEqualTo("0.00");
        assertThat(line(later, Kind.NOT_COUNTED).rule()).isEqualTo("R4");
    }

    // ---- R6: years in finance -----------------------------------------------------------------------------------

    @ParameterizedTest(name = "employed since {0}: {1} months, {2} years, {3} points")
    @CsvSource({"2016-07-01, 108, 9, 3.00", "2016-07-02, 107, 8, 2.00"})
    void yearsInFinanceAtTheirBoundary(String since, long months, long years, String points) {
        ExperienceLine line =
                line(policy.assess(CUT_OFF, List.of(), List.of(employed(since, null))), Kind.FINANCE_YEARS);

        assertThat(line.months()).isEqualTo(months);
        assertThat(line.fullYears()).isEqualTo(years);
        assertThat(line.points()).isEqualTo(points);
    }

    @Test
    void gapsBetweenEmployersAreLeftOutAndOverlapsCountOnce() {
        ExperienceLine line = line(
                policy.assess(
                        CUT_OFF,
                        List.of(),
                        List.of(
                                employed("2010-01-01", "2011-12-31"),
                                employed("2011-07-01", "2012-12-31"),
                                employed("2014-01-01", "2014-12-31"))),
                Kind.FINANCE_YEARS);

        assertThat(line.months()).isEqualTo(48);
        assertThat(line.points()).isEqualTo("1.00");
    }

    // ---- R7: the cap --------------------------------------------------------------------------------------------

    @Test
    void longCareerIsCappedOnceAndLast() {
        ExperiencePoints result = policy.assess(
                CUT_OFF,
                List.of(
                        post(SUPERVISOR, "2008-01-01", "2012-12-31"),
                        post(VICE_PRESIDENT, "2013-01-01", "2017-12-31"),
                        post(PRESIDENT, "2018-01-01", "2025-06-30")),
                List.of(employed("2005-07-01", null)));

        assertThat(result.uncapped()).isEqualTo("29.50");
        assertThat(result.points()).isEqualTo("20.00");
        assertThat(result.lines().stream().map(ExperienceLine::points).map(BigDecimal::toString))
                .containsExactly("4.00", "3.00", "2.00", "12.00", "2.50", "6.00", "-9.50");
        assertThat(sumOfLines(result)).isEqualTo(result.points());
    }

    @Test
    void exactlyTwentyIsNotCapped() {
        ExperiencePoints result = policy.assess(
                CUT_OFF,
                List.of(post(PRESIDENT, "2013-01-01", "2024-12-31")),
                List.of(employed("2013-01-01", "2024-12-31")));

        assertThat(result.uncapped()).isEqualTo("20.00");
        assertThat(result.capped()).isFalse();
    }

    @Test
    void halfAPointAboveTwentyIsCapped() {
        ExperiencePoints result = policy.assess(
                CUT_OFF,
                List.of(post(SUPERVISOR, "2010-01-01", "2010-12-31"), post(PRESIDENT, "2013-01-01", "2024-12-31")),
                List.of(employed("2019-01-01", "2024-12-31")));

        assertThat(result.uncapped()).isEqualTo("20.50");
        assertThat(result.points()).isEqualTo("20.00");
        assertThat(result.capped()).isTrue();
    }

    static BigDecimal sumOfLines(ExperiencePoints result) {
        return result.lines().stream().map(ExperienceLine::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static ExperienceLine leadership(ExperiencePoints result) {
        return line(result, Kind.LEADERSHIP_YEARS);
    }

    private static ExperienceLine supervision(ExperiencePoints result) {
        return line(result, Kind.SUPERVISION_YEARS);
    }

    private static ExperienceLine line(ExperiencePoints result, Kind kind) {
        return result.lines().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static DatedPost post(Post post, String from, String to) {
        return new DatedPost(post, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), true);
    }

    private static DatedEmployment employed(String from, String to) {
        return new DatedEmployment(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
