package kejing.portfolio.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import kejing.chassis.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days around the National Day of 2025 as the State Council announced it. */
class WorkingDayPolicyTest {

    private static final CalendarYear YEAR = new CalendarYear(
            2025,
            Set.of(
                    LocalDate.of(2025, 10, 1),
                    LocalDate.of(2025, 10, 2),
                    LocalDate.of(2025, 10, 3),
                    LocalDate.of(2025, 10, 6),
                    LocalDate.of(2025, 10, 7),
                    LocalDate.of(2025, 10, 8)),
            Set.of(LocalDate.of(2025, 9, 28), LocalDate.of(2025, 10, 11)));
    private final WorkingDayPolicy policy = new WorkingDayPolicy(year -> YEAR);

    @ParameterizedTest(name = "posted {0}, {1} working days: {2} ({3})")
    @CsvSource({
        "2025-03-03, 5, 2025-03-10, the day of posting does not count",
        "2025-03-08, 5, 2025-03-14, posted on a Saturday",
        "2025-09-26, 5, 2025-10-10, across the holidays",
        "2025-09-26, 6, 2025-10-11, ends on the make-up Saturday"
    })
    void countsWorkingDays(LocalDate posted, int days, LocalDate last, String why) {
        assertThat(policy.lastDay(posted, days)).as(why).isEqualTo(last);
    }

    @Test
    void aCalendarThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> new CalendarYear(2025, Set.of(LocalDate.of(2024, 1, 1)), Set.of()))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() ->
                        new CalendarYear(2025, Set.of(LocalDate.of(2025, 1, 1)), Set.of(LocalDate.of(2025, 3, 3))))
                .isInstanceOf(Problem.class);
    }
}
