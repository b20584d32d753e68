package kejing.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import kejing.chassis.calendar.CalendarYear;
import kejing.chassis.calendar.WorkingDayPolicy;
import kejing.chassis.problem.Problem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R12 on the State Council's calendars of 2025 and 2026. */
class WorkingDayPolicyTest {
    private final WorkingDayPolicy policy = ShippedCalendars.policy();

    @ParameterizedTest(name = "posted {0}, {1} working days: {2} ({3})")
    @CsvSource({
        "2025-03-03, 5, 2025-03-10, the day of posting does not count",
        "2025-03-07, 5, 2025-03-14, posted on a Friday",
        "2025-03-08, 5, 2025-03-14, posted on a Saturday",
        "2025-03-09, 5, 2025-03-14, posted on a Sunday",
        "2025-01-20, 5, 2025-01-26, ends on the make-up Sunday before the Spring Festival",
        "2025-01-21, 5, 2025-01-27, the make-up Sunday counts",
        "2025-01-24, 5, 2025-02-07, across the Spring Festival of 2025",
        "2025-02-03, 5, 2025-02-10, posted in the Spring Festival; the make-up Saturday counts",
        "2025-04-24, 5, 2025-04-30, the make-up Sunday before Labour Day",
        "2025-09-26, 5, 2025-10-10, across National Day and Mid-Autumn",
        "2025-09-26, 6, 2025-10-11, ends on the make-up Saturday after National Day",
        "2025-12-29, 5, 2026-01-06, across the year; the make-up Sunday of 4 January counts",
        "2026-02-11, 5, 2026-02-25, across the Spring Festival of 2026",
        "2026-02-13, 1, 2026-02-14, the make-up Saturday before the Spring Festival",
        "2026-02-14, 1, 2026-02-24, the first working day after it",
        "2026-02-27, 1, 2026-02-28, the make-up Saturday after it",
        "2026-09-18, 1, 2026-09-20, the make-up Sunday before National Day",
        "2026-09-30, 1, 2026-10-08, the first working day after National Day"
    })
    void endsOnTheLastWorkingDay(LocalDate posted, int days, LocalDate last, String why) {
        assertThat(policy.lastDay(posted, days)).as(why).isEqualTo(last);
    }

    @Test
    void endsAtMidnightAfterTheLastDay() {
        assertThat(WorkingDayPolicy.end(LocalDate.parse("2025-03-10")))
                .isEqualTo(Instant.parse("2025-03-10T16:00:00Z"));
    }

    @Test
    void movesADateThatFallsOnAHolidayToTheNextWorkingDay() {
        assertThat(policy.movedToWorkingDay(LocalDate.parse("2025-01-28"))).isEqualTo("2025-02-05");
        assertThat(policy.movedToWorkingDay(LocalDate.parse("2025-01-26"))).isEqualTo("2025-01-26");
    }

    @Test
    void refusesAYearWithoutACalendarInsteadOfGuessing() {
        var late = LocalDate.parse("2026-12-28");

        assertThat(policy.lastDay(late, 3)).isEqualTo("2026-12-31");
        assertThatThrownBy(() -> policy.lastDay(late, 4)).isInstanceOf(Problem.class);
    }

    @Test
    void refusesAPeriodWithoutDays() {
        assertThatThrownBy(() -> policy.lastDay(LocalDate.parse("2025-03-03"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void aPeriodHoldsExactlyItsWorkingDaysAndEndsOnOne(
            @ForAll @IntRange(min = 0, max = 640) int day, @ForAll @IntRange(min = 1, max = 30) int days) {
        var posted = LocalDate.parse("2025-01-01").plusDays(day);

        var last = policy.lastDay(posted, days);

        assertThat(policy.works(last)).isTrue();
        assertThat(posted.plusDays(1).datesUntil(last.plusDays(1)).filter(policy::works))
                .hasSize(days);
        assertThat(policy.movedToWorkingDay(last)).isEqualTo(last);
    }

    @Property(tries = 500)
    void postingLaterNeverEndsEarlier(
            @ForAll @IntRange(min = 0, max = 640) int day, @ForAll @IntRange(min = 1, max = 30) int days) {
        var posted = LocalDate.parse("2025-01-01").plusDays(day);

        assertThat(policy.lastDay(posted.plusDays(1), days)).isAfterOrEqualTo(policy.lastDay(posted, days));
    }

    @Test
    void theShippedCalendarsAreWhole() {
        assertThat(ShippedCalendars.year(2025).holidays()).hasSize(28);
        assertThat(ShippedCalendars.year(2025).workdays()).hasSize(5);
        assertThat(ShippedCalendars.year(2026).holidays()).hasSize(33);
        assertThat(ShippedCalendars.year(2026).workdays()).hasSize(6);
    }

    @Test
    void aCalendarRefusesDaysThatMakeNoSense() {
        var newYear = LocalDate.parse("2025-01-01");
        var sunday = LocalDate.parse("2025-01-26");

        assertThatThrownBy(() -> new CalendarYear(2026, Set.of(newYear), Set.of()))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new CalendarYear(2025, Set.of(sunday), Set.of(sunday)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new CalendarYear(2025, Set.of(newYear), Set.of(LocalDate.parse("2025-01-27"))))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new CalendarYear(2025, Set.of(), Set.of())).isInstanceOf(Problem.class);
    }
}
