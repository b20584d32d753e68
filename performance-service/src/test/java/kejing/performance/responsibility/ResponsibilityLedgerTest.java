package kejing.performance.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.money.Money;
import org.junit.jupiter.api.Test;

/** SEM-6 and SEM-7: days and shares. */
class ResponsibilityLedgerTest {

    private static final LocalDate JANUARY = LocalDate.parse("2025-01-01");
    private static final LocalDate FEBRUARY = LocalDate.parse("2025-02-01");

    @Test
    void servesNobodyBeforeItsFirstEntry() {
        ResponsibilityLedger ledger = new ResponsibilityLedger(List.of(whole("2025-01-11", "S1")));
        assertThat(ledger.credits(JANUARY, FEBRUARY).weights())
                .containsExactly(new BigDecimal("21"), new BigDecimal("10"));
    }

    @Test
    void joinsTheDaysOfSomebodyWhoComesBack() {
        ResponsibilityLedger ledger = new ResponsibilityLedger(
                List.of(whole("2024-01-01", "S1"), whole("2025-01-11", "S2"), whole("2025-01-21", "S1")));
        Credits credits = ledger.credits(JANUARY, FEBRUARY);
        assertThat(credits.holders()).containsExactly("S1", "S2");
        assertThat(credits.weights().subList(0, 2)).containsExactly(new BigDecimal("21"), new BigDecimal("10"));
    }

    /** The worked example of SEM-6: 300,000 over 90 days, handed over at 00:00 of day 31. */
    @Test
    void theReceiverEarnsFromTheDayOfTheHandover() {
        ResponsibilityLedger ledger =
                new ResponsibilityLedger(List.of(whole("2024-01-01", "GIVER"), whole("2025-01-31", "RECEIVER")));
        Credits credits = ledger.credits(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-04-01"));
        assertThat(credits.total()).isEqualByComparingTo("90");
        assertThat(credits.holders()).containsExactly("GIVER", "RECEIVER");
        assertThat(credits.divide(Money.yuan("300000.00")))
                .containsExactly(Money.yuan("100000.00"), Money.yuan("200000.00"), Money.ZERO);
    }

    @Test
    void splitsATotalByThreeEqualHoldersToTheFen() {
        Assignment team = new Assignment(
                JANUARY,
                List.of(
                        new Holder("S1", new BigDecimal("0.333334"), true),
                        new Holder("S2", new BigDecimal("0.333333"), false),
                        new Holder("S3", new BigDecimal("0.333333"), false)));
        List<Money> parts = new ResponsibilityLedger(List.of(team))
                .credits(JANUARY, FEBRUARY)
                .divide(Money.yuan("100.00"));
        assertThat(parts).containsExactly(Money.yuan("33.34"), Money.yuan("33.33"), Money.yuan("33.33"), Money.ZERO);
    }

    /** SEM-7: the account's shares count while it has any, before and after them those of the client. */
    @Test
    void anAccountsOwnSharesOverrideThoseOfItsClientDayByDay() {
        ResponsibilityLedger client =
                new ResponsibilityLedger(List.of(whole("2025-01-01", "S1"), whole("2025-01-21", "S2")));
        ResponsibilityLedger account = new ResponsibilityLedger(
                List.of(whole("2025-01-11", "S9"), new Assignment(LocalDate.parse("2025-01-26"), List.of())));
        Credits credits = client.overriddenBy(account).credits(JANUARY, FEBRUARY);
        assertThat(credits.holders()).containsExactly("S1", "S2", "S9");
        assertThat(credits.weights())
                .containsExactly(new BigDecimal("10"), new BigDecimal("6"), new BigDecimal("15"), BigDecimal.ZERO);
    }

    @Test
    void anAccountOfAClientThatNobodyHoldsHasItsOwnSharesAllTheSame() {
        Credits credits = ResponsibilityLedger.nobody()
                .overriddenBy(new ResponsibilityLedger(List.of(whole("2025-01-31", "S9"))))
                .credits(JANUARY, FEBRUARY);
        assertThat(credits.weights()).containsExactly(BigDecimal.ONE, new BigDecimal("30"));
    }

    @Test
    void refusesSharesThatDoNotSumToOne() {
        assertThatThrownBy(() -> new Assignment(
                        JANUARY,
                        List.of(
                                new Holder("S1", new BigDecimal("0.333333"), true),
                                new Holder("S2", new BigDecimal("0.666666"), false))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.999999");
    }

    @Test
    void refusesAHolderNamedTwice() {
        Holder half = new Holder("S1", new BigDecimal("0.5"), true);
        assertThatThrownBy(() -> new Assignment(JANUARY, List.of(half, half)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAShareFinerThanAMillionthOrOutsideItsRange() {
        for (String share : List.of("0", "-0.1", "1.000001", "0.1234567")) {
            assertThatThrownBy(() -> new Holder("S1", new BigDecimal(share), true))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void countsADayOnceHoweverManyClientsAreHeld() {
        LedgerColumns ledgers = Ledgers.columns(List.of(
                new ResponsibilityLedger(List.of(whole("2025-01-05", "S1"), whole("2025-01-15", "S2"))),
                new ResponsibilityLedger(List.of(whole("2025-01-10", "S1"), whole("2025-01-20", "S2")))));
        ActiveDays days = new ActiveDays(ledgers, JANUARY, FEBRUARY);
        assertThat(ledgers.staffId(0)).isEqualTo("S1");
        assertThat(days.of(0)).isEqualTo(15);
        assertThat(days.of(1)).isEqualTo(17);
        assertThat(days.of(1, JANUARY, LocalDate.parse("2025-01-16"))).isEqualTo(1);
    }

    private static Assignment whole(String from, String staffId) {
        return new Assignment(LocalDate.parse(from), List.of(new Holder(staffId, BigDecimal.ONE, true)));
    }
}
