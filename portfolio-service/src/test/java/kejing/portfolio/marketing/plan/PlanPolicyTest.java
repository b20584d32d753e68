package kejing.portfolio.marketing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import org.junit.jupiter.api.Test;

class PlanPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);

    @Test
    void aPlanIsForThisYearOrTheNext() {
        assertThatCode(() -> PlanPolicy.checkYear(2025, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> PlanPolicy.checkYear(2026, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PlanPolicy.checkYear(2024, TODAY)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> PlanPolicy.checkYear(2027, TODAY)).isInstanceOf(Problem.class);
    }

    @Test
    void everyActionIsDueInTheYear() {
        assertThatCode(() -> PlanPolicy.check(2025, content("2025-01-01", "0.00", 0)))
                .doesNotThrowAnyException();
        assertThatCode(() -> PlanPolicy.check(2025, content("2025-12-31", "0.00", 0)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> PlanPolicy.check(2025, content("2026-01-01", "0.00", 0)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> PlanPolicy.check(2025, content("2024-12-31", "0.00", 0)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void targetsAreNotNegative() {
        assertThatThrownBy(() -> PlanPolicy.check(2025, content("2025-06-30", "-0.01", 0)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> PlanPolicy.check(2025, content("2025-06-30", "0.00", -1)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void completionIsActualOverPlan() {
        assertThat(PlanPolicy.completion(Money.yuan("24150000.00"), Money.yuan("10000000.00")))
                .as("W-28")
                .isEqualTo("241.5");
        assertThat(PlanPolicy.completion(Money.yuan("1.00"), Money.yuan("3.00")))
                .isEqualTo("33.3");
        assertThat(PlanPolicy.completion(Money.yuan("1.00"), Money.yuan("16.00")))
                .isEqualTo("6.3");
        assertThat(PlanPolicy.completion(Money.yuan("1.00"), Money.ZERO)).isNull();
    }

    private static MarketingPlan.Content content(String due, String loan, int sales) {
        return new MarketingPlan.Content(
                Money.yuan(loan),
                Money.ZERO,
                Map.of(CrossSaleKind.SETTLEMENT, sales),
                List.of(new MarketingPlan.Planned("走访", LocalDate.parse(due))));
    }
}
