package kejing.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SEM-6, SEM-12: which closed periods a day falls into, at the bounds. */
class ClosedPeriodTest {

    private static final Instant CLOSED_AT = Instant.parse("2025-04-20T02:00:00Z");
    private static final List<ClosedPeriod> CLOSED = List.of(
            new ClosedPeriod("2024", day("2024-01-01"), day("2025-01-01"), CLOSED_AT),
            new ClosedPeriod("2025Q1", day("2025-01-01"), day("2025-04-01"), CLOSED_AT));

    @Test
    void aDayInOrBeforeAPeriodChangesIt() {
        assertThat(ClosedPeriod.affectedBy(day("2024-12-31"), null, CLOSED)).containsExactly("2024", "2025Q1");
        assertThat(ClosedPeriod.affectedBy(day("2025-01-01"), null, CLOSED)).containsExactly("2025Q1");
        assertThat(ClosedPeriod.affectedBy(day("2025-03-31"), null, CLOSED)).containsExactly("2025Q1");
        assertThat(ClosedPeriod.affectedBy(day("2025-04-01"), null, CLOSED)).isEmpty();
        assertThat(ClosedPeriod.affectedBy(null, null, CLOSED)).isEmpty();
    }

    @Test
    void aPeriodThatWasClosedAfterTheDecisionIsNotConcerned() {
        assertThat(ClosedPeriod.affectedBy(day("2025-03-31"), CLOSED_AT, CLOSED))
                .containsExactly("2025Q1");
        assertThat(ClosedPeriod.affectedBy(day("2025-03-31"), CLOSED_AT.minusSeconds(1), CLOSED))
                .isEmpty();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
