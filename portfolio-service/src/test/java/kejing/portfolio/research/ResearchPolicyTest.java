package kejing.portfolio.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kejing.chassis.problem.Problem;
import kejing.portfolio.research.ResearchPolicy.Standing;
import org.junit.jupiter.api.Test;

/** A report every half-year, due on 30 June and 31 December (W-02). */
class ResearchPolicyTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final HalfYear FIRST = new HalfYear(2025, 1);

    @Test
    void halvesMeetBetween30JuneAnd1July() {
        assertThat(HalfYear.of(LocalDate.of(2025, 6, 30))).isEqualTo(FIRST);
        assertThat(HalfYear.of(LocalDate.of(2025, 7, 1))).isEqualTo(FIRST.next());
        assertThat(FIRST.lastDay()).isEqualTo("2025-06-30");
        assertThat(FIRST.next().lastDay()).isEqualTo("2025-12-31");
        assertThat(FIRST.next().next()).hasToString("2026-H1");
        assertThat(HalfYear.parse("2025-H2")).isEqualTo(FIRST.next());
        assertThatThrownBy(() -> HalfYear.parse("2025-H3")).isInstanceOf(Problem.class);
    }

    @Test
    void theLastDayIsInTimeAndTheNextIsLate() {
        LocalDate last = LocalDate.of(2025, 6, 30);
        assertThat(standing(last, last)).isEqualTo(Standing.SUBMITTED);
        assertThat(standing(last.plusDays(1), last.plusDays(1))).isEqualTo(Standing.SUBMITTED_LATE);
        assertThat(standing(null, last)).isEqualTo(Standing.OPEN);
        assertThat(standing(null, last.plusDays(1))).isEqualTo(Standing.OVERDUE);
        assertThat(standing(null, LocalDate.of(2024, 12, 31))).isEqualTo(Standing.NOT_OWED);
    }

    @Test
    void whoBecomesAManagerInAHalfYearOwesFromTheNextOn() {
        assertThat(ResearchPolicy.firstOwed(LocalDate.of(2025, 1, 1))).isEqualTo(FIRST);
        assertThat(ResearchPolicy.firstOwed(LocalDate.of(2025, 1, 2))).isEqualTo(FIRST.next());
        assertThat(ResearchPolicy.owed(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 6, 30)))
                .isEmpty();
        assertThat(ResearchPolicy.owed(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 1, 1)))
                .containsExactly(FIRST.next(), new HalfYear(2026, 1));
    }

    private static Standing standing(LocalDate submittedOn, LocalDate today) {
        return ResearchPolicy.standing(FIRST, LONG_AGO, submittedOn, today);
    }
}
