package kejing.portfolio.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is to be visited how often, and from which day on a visit is overdue (W-01). */
class VisitDutyPolicyTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    private final VisitDutyPolicy policy = new VisitDutyPolicy(rules(null));

    static VisitRules rules(VisitCadence depositOnly) {
        return new VisitRules(
                List.of(
                        new VisitRules.Band(Money.yuan("300000.00"), VisitCadence.MONTH),
                        new VisitRules.Band(Money.yuan("0.01"), VisitCadence.QUARTER)),
                depositOnly,
                List.of(new VisitRules.Item("business", "生产经营情况", "Business", true)));
    }

    @ParameterizedTest
    @CsvSource({"300000.00, MONTH", "299999.99, QUARTER", "0.01, QUARTER", "9999999999.99, MONTH"})
    void theLoanDecidesHowOften(String loan, VisitCadence every) {
        assertThat(duty(loan, null, LONG_AGO, "2025-05-10").every()).isEqualTo(every);
    }

    @Test
    void whoHasDepositsOnlyIsVisitedIfTheSchemeSaysSo() {
        assertThat(duty("0.00", null, LONG_AGO, "2025-05-10").state()).isEqualTo(VisitState.NONE);
        var yearly = new VisitDutyPolicy(rules(VisitCadence.QUARTER));
        assertThat(yearly.duty(Money.ZERO, null, LONG_AGO, LocalDate.of(2025, 5, 10))
                        .state())
                .isEqualTo(VisitState.OVERDUE);
    }

    @ParameterizedTest
    @CsvSource({
        // last visit, today, state, last day
        "2025-04-01, 2025-04-30, DONE, 2025-04-30",
        "2025-03-31, 2025-04-30, DUE, 2025-04-30",
        "2025-03-31, 2025-05-01, OVERDUE, 2025-04-30",
        "2025-02-28, 2025-03-31, DUE, 2025-03-31",
        "2025-02-28, 2025-04-01, OVERDUE, 2025-03-31",
        "2024-12-31, 2025-01-31, DUE, 2025-01-31",
    })
    void aMonthWithoutAVisitByItsLastDayIsOverdue(LocalDate last, String today, VisitState state, LocalDate lastDay) {
        var duty = duty("300000.00", last, LONG_AGO, today);
        assertThat(duty.state()).isEqualTo(state);
        assertThat(duty.lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-06-30, DUE, 2025-06-30",
        "2025-01-01, 2025-07-01, OVERDUE, 2025-06-30",
        "2025-04-01, 2025-06-30, DONE, 2025-06-30",
    })
    void smallerLoansHaveTheQuarter(LocalDate last, String today, VisitState state, LocalDate lastDay) {
        var duty = duty("299999.99", last, LONG_AGO, today);
        assertThat(duty.state()).isEqualTo(state);
        assertThat(duty.lastDay()).isEqualTo(lastDay);
    }

    @Test
    void whoTakesAClientOverHasUntilTheEndOfThePeriod() {
        assertThat(duty("300000.00", null, LocalDate.of(2025, 5, 1), "2025-05-31")
                        .state())
                .isEqualTo(VisitState.DUE);
        assertThat(duty("300000.00", null, LocalDate.of(2025, 4, 30), "2025-05-31")
                        .state())
                .isEqualTo(VisitState.OVERDUE);
        assertThat(duty("300000.00", null, null, "2025-05-31").state()).isEqualTo(VisitState.OVERDUE);
    }

    @Test
    void bandsGoFromLargeToSmall() {
        var large = new VisitRules.Band(Money.yuan("300000.00"), VisitCadence.MONTH);
        assertThatThrownBy(() -> new VisitRules(List.of(large, large), null, List.of()))
                .isInstanceOf(Problem.class);
    }

    private VisitDutyPolicy.Duty duty(String loan, LocalDate last, LocalDate since, String today) {
        return policy.duty(Money.yuan(loan), last, since, LocalDate.parse(today));
    }
}
