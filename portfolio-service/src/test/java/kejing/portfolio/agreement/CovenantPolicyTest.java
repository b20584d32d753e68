package kejing.portfolio.agreement;

import static kejing.portfolio.agreement.Covenant.Outcome.BREACH;
import static kejing.portfolio.agreement.Covenant.Outcome.MET;
import static kejing.portfolio.agreement.Covenant.Outcome.NOT_APPLICABLE;
import static kejing.portfolio.agreement.Covenant.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import kejing.chassis.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The covenants with the worked examples of the rulebook and at their borders (V-01 to V-05). */
class CovenantPolicyTest {

    private static final Terms TERMS = new Terms(
            new BigDecimal("60"),
            new BigDecimal("50.5"),
            new BigDecimal("120"),
            new BigDecimal("70"),
            new BigDecimal("80"));
    private static final Terms NO_TERMS = new Terms(null, null, null, null, null);

    @ParameterizedTest
    @CsvSource({
        // deposits here, all, loans here, all, outcome
        "30.00, 100.00, 20.00, 80.00, MET",
        "20.00, 100.00, 20.00, 80.00, BREACH",
        "25.00, 100.00, 20.00, 80.00, MET",
        "24.99, 100.00, 20.00, 80.00, BREACH",
        "0.00, 100.00, 0.00, 80.00, MET",
        "30.00, 100.00, 0.00, 0.00, NOT_APPLICABLE",
        "0.00, 0.00, 20.00, 80.00, NOT_APPLICABLE",
        // a third against a third: exact, though no decimal is
        "1.00, 3.00, 2.00, 6.00, MET",
    })
    void theShareOfDepositsIsAtLeastThatOfLoans(
            String here, String all, String loans, String loansAll, Covenant.Outcome outcome) {
        assertThat(first(true, shares(here, all, loans, loansAll)).outcome()).isEqualTo(outcome);
    }

    @Test
    void theCalculationIsShown() {
        Covenant met = first(true, shares("30.00", "100.00", "20.00", "80.00"));
        assertThat(met.actual()).isEqualTo("30.00");
        assertThat(met.bound()).isEqualTo("25.00");
        assertThat(met.trace().zh()).isEqualTo("存款 30.00 ÷ 100.00 = 30.00%；贷款 20.00 ÷ 80.00 = 25.00%。");
    }

    @Test
    void itAppliesOnlyIfWeLend() {
        assertThat(first(false, shares("20.00", "100.00", "20.00", "80.00")).outcome())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void percentagesAreLeastOrLargestIncluded() {
        assertThat(outcomes(TERMS, figures("60.00", "50.50", "0.00", "120.00", "70.00", "80.00")))
                .containsExactly(MET, MET, MET, MET, MET, MET);
        assertThat(outcomes(TERMS, figures("59.99", "50.49", "0.01", "119.99", "70.01", "80.01")))
                .containsExactly(BREACH, BREACH, BREACH, BREACH, BREACH, BREACH);
    }

    @Test
    void whatIsNotAgreedDoesNotApplyAndWhatIsNotStatedIsUnknown() {
        assertThat(outcomes(NO_TERMS, figures("0.00", "0.00", "0.00", "0.00", "0.00", "0.00")))
                .containsExactly(NOT_APPLICABLE, NOT_APPLICABLE, MET, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE);
        assertThat(outcomes(TERMS, shares("1.00", "1.00", "1.00", "1.00")))
                .containsExactly(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
    }

    @Test
    void aStatementIsDueInTheNextMonth() {
        LocalDate signed = LocalDate.of(2025, 1, 10);
        LocalDate ends = LocalDate.of(2026, 1, 10);
        assertThat(StatementPolicy.missing(signed, ends, 15, Set.of(), LocalDate.of(2025, 2, 14)))
                .isEmpty();
        assertThat(StatementPolicy.missing(signed, ends, 15, Set.of(), LocalDate.of(2025, 2, 15)))
                .containsExactly(YearMonth.of(2025, 1));
        assertThat(StatementPolicy.missing(signed, ends, 15, Set.of(YearMonth.of(2025, 1)), LocalDate.of(2025, 3, 15)))
                .containsExactly(YearMonth.of(2025, 2));
        assertThat(StatementPolicy.missing(signed, ends, 15, Set.of(), LocalDate.of(2030, 1, 1)))
                .hasSize(12)
                .endsWith(YearMonth.of(2025, 12));
    }

    private static Covenant first(boolean lends, Figures figures) {
        return new CovenantPolicy().test(lends, NO_TERMS, figures).getFirst();
    }

    private static Covenant.Outcome[] outcomes(Terms terms, Figures figures) {
        return new CovenantPolicy()
                .test(false, terms, figures).stream()
                        .skip(1)
                        .map(Covenant::outcome)
                        .toArray(Covenant.Outcome[]::new);
    }

    private static Figures shares(String here, String all, String loans, String loansAll) {
        return new Figures(
                Money.yuan(here),
                Money.yuan(all),
                Money.yuan(loans),
                Money.yuan(loansAll),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Each figure of a hundred. */
    private static Figures figures(
            String domestic, String foreign, String overdue, String current, String debt, String housing) {
        Money hundred = Money.yuan("100.00");
        return new Figures(
                null,
                null,
                null,
                null,
                Money.yuan(domestic),
                hundred,
                Money.yuan(foreign),
                hundred,
                Money.yuan(overdue),
                Money.yuan(current),
                hundred,
                hundred,
                Money.yuan(debt),
                Money.yuan(housing),
                hundred);
    }
}
