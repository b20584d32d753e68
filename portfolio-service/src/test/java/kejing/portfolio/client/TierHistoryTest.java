package kejing.portfolio.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.chassis.scheme.Scheme;
import org.junit.jupiter.api.Test;

/** SEM-15: the tier of a client is decided by its first facts and then at the reference day of the scheme only. */
class TierHistoryTest {

    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);
    private static final LocalDate NEXT_YEAR_END = LocalDate.of(2025, 12, 31);

    private final List<TierEntry> stored = new ArrayList<>();

    @Test
    void theFirstFactsDecideOnAnyDay() {
        List<TierEntry> decided = taken(facts("C1", "3000000.01", LocalDate.of(2025, 3, 7), null));
        assertThat(decided).singleElement().satisfies(entry -> {
            assertThat(entry.tier()).isEqualTo(ClientTier.UNTIERED);
            assertThat(entry.referenceDate()).isEqualTo("2025-03-07");
            assertThat(entry.groupLoans()).isEqualTo(Money.yuan("3000000.01"));
            assertThat(entry.schemeId()).isEqualTo("TIERS-1");
        });
    }

    @Test
    void laterFactsLeaveTheTierAloneUntilTheDayBeforeTheReferenceDay() {
        taken(facts("C1", "3000000.00", YEAR_END, null));
        assertThat(taken(facts("C1", "12000000.00", LocalDate.of(2025, 1, 1), null)))
                .isEmpty();
        assertThat(taken(facts("C1", "12000000.00", NEXT_YEAR_END.minusDays(1), null)))
                .isEmpty();
        assertThat(latest("C1").tier()).isEqualTo(ClientTier.SMALL);
    }

    @Test
    void theReferenceDayDecidesAnewAndTheEarlierDecisionStays() {
        taken(facts("C1", "3000000.00", YEAR_END, null));
        taken(facts("C1", "10000000.00", NEXT_YEAR_END, null));
        assertThat(stored)
                .extracting(TierEntry::referenceDate, TierEntry::tier)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(YEAR_END, ClientTier.SMALL),
                        org.assertj.core.groups.Tuple.tuple(NEXT_YEAR_END, ClientTier.LARGE));
    }

    @Test
    void correctedFactsOfADecidingDayDecideAgain() {
        LocalDate first = LocalDate.of(2025, 3, 7);
        taken(facts("C1", "3000000.00", first, null));
        assertThat(taken(facts("C1", "5000000.00", first, null)))
                .singleElement()
                .extracting(TierEntry::tier)
                .isEqualTo(ClientTier.MEDIUM);
    }

    @Test
    void factsOfTheReferenceDayThatComeLateStillDecide() {
        taken(facts("C1", "3000000.00", YEAR_END, null));
        taken(facts("C1", "1.00", LocalDate.of(2026, 1, 3), null));
        taken(facts("C1", "5000000.00", NEXT_YEAR_END, null));
        assertThat(latest("C1").tier()).isEqualTo(ClientTier.MEDIUM);
    }

    @Test
    void theSameFactsAgainDecideNothingNew() {
        taken(facts("C1", "5000000.00", YEAR_END, "G"), facts("C2", "5000000.00", YEAR_END, "G"));
        assertThat(taken(facts("C2", "5000000.00", YEAR_END, "G"))).isEmpty();
    }

    @Test
    void theWholeGroupDecides() {
        taken(facts("C1", "4000000.00", YEAR_END, "G"), facts("C2", "6000000.00", YEAR_END, "G"));
        assertThat(latest("C1").tier()).isEqualTo(ClientTier.LARGE);
        assertThat(latest("C2").groupLoans()).isEqualTo(Money.yuan("10000000.00"));
    }

    @Test
    void whoJoinsTheGroupLaterCountsTheOthersButDoesNotLiftThem() {
        taken(facts("C1", "3000000.00", YEAR_END, "G"));
        taken(facts("C2", "2000000.00", LocalDate.of(2025, 5, 1), "G"));
        assertThat(latest("C1").tier()).isEqualTo(ClientTier.SMALL);
        assertThat(latest("C2").tier()).isEqualTo(ClientTier.MEDIUM);
        taken(facts("C1", "3000000.00", NEXT_YEAR_END, "G"));
        assertThat(latest("C1").tier()).isEqualTo(ClientTier.MEDIUM);
    }

    @Test
    void aMemberTieredAnewKeepsItsOldLoanInWhatWasDecidedBefore() {
        taken(facts("C1", "4000000.00", YEAR_END, "G"), facts("C2", "6000000.00", YEAR_END, "G"));
        taken(facts("C2", "1.00", NEXT_YEAR_END, "G"));
        assertThat(latest("C1").tier()).isEqualTo(ClientTier.LARGE);
        assertThat(latest("C2").groupLoans()).isEqualTo(Money.yuan("4000001.00"));
    }

    @Test
    void leavingTheGroupAtTheReferenceDayLowersItFromThatDay() {
        taken(facts("C1", "4000000.00", YEAR_END, "G"), facts("C2", "6000000.00", YEAR_END, "G"));
        taken(facts("C1", "4000000.00", NEXT_YEAR_END, "G"), facts("C2", "6000000.00", NEXT_YEAR_END, null));
        assertThat(latest("C1").tier()).isEqualTo(ClientTier.UNTIERED);
        assertThat(latest("C2").tier()).isEqualTo(ClientTier.MEDIUM);
        assertThat(stored)
                .filteredOn(entry -> entry.referenceDate().equals(YEAR_END))
                .extracting(TierEntry::tier)
                .containsOnly(ClientTier.LARGE);
    }

    @Test
    void thresholdsAndReferenceDayAreThoseInForceOnTheDay() {
        taken(facts("C1", "4000000.00", LocalDate.of(2026, 5, 1), null));
        assertThat(taken(facts("C1", "4000000.00", LocalDate.of(2026, 6, 30), null)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.schemeId()).isEqualTo("TIERS-2");
                    assertThat(entry.tier()).isEqualTo(ClientTier.MEDIUM);
                });
        assertThat(taken(facts("C1", "1.00", LocalDate.of(2026, 12, 31), null))).isEmpty();
    }

    @Test
    void anInstitutionStaysBesideTheLoanTiersWhenItsCategoryChangesBetweenReferenceDays() {
        taken(new Client(
                "C1",
                "甲",
                "B",
                ClientCategory.INSTITUTIONAL_DEPOSIT,
                true,
                Money.ZERO,
                Money.ZERO,
                1,
                false,
                null,
                null,
                null,
                YEAR_END,
                null,
                null,
                null,
                null));
        taken(facts("C1", "0.00", LocalDate.of(2025, 2, 1), null));
        assertThat(latest("C1").tier()).isEqualTo(ClientTier.INSTITUTIONAL);
        taken(facts("C1", "0.00", NEXT_YEAR_END, null));
        assertThat(latest("C1").tier()).isEqualTo(ClientTier.SMALL);
    }

    /** As one import does: everything stored is known, what is decided is stored. */
    private List<TierEntry> taken(Client... facts) {
        TierHistory history = new TierHistory(TierHistoryTest::thresholdsOn, stored);
        List.of(facts).forEach(history::take);
        List<TierEntry> decided = history.decide();
        decided.forEach(entry -> {
            stored.removeIf(old -> old.clientId().equals(entry.clientId())
                    && old.referenceDate().equals(entry.referenceDate()));
            stored.add(entry);
        });
        return decided;
    }

    private TierEntry latest(String clientId) {
        return new TierHistory(TierHistoryTest::thresholdsOn, stored).latest(clientId);
    }

    /** From 2026 on medium begins lower and the reference day is 30 June. */
    private static Scheme<TierThresholds> thresholdsOn(LocalDate day) {
        boolean later = day.getYear() >= 2026 && !day.equals(LocalDate.of(2026, 1, 3));
        return new Scheme<>(
                later ? "TIERS-2" : "TIERS-1",
                ClientTiersKind.KIND,
                "等级",
                "test",
                LocalDate.of(2000, 1, 1),
                new TierThresholds(
                        Money.yuan("3000000.00"),
                        Money.yuan(later ? "3000000.01" : "5000000.00"),
                        Money.yuan("10000000.00"),
                        later ? MonthDay.of(6, 30) : null),
                "hash");
    }

    private static Client facts(String clientId, String loan, LocalDate asOf, String groupId) {
        return new Client(
                clientId,
                "甲",
                "B",
                ClientCategory.LOAN,
                true,
                Money.yuan(loan),
                Money.ZERO,
                1,
                false,
                null,
                null,
                groupId,
                asOf,
                null,
                null,
                null,
                null);
    }
}
