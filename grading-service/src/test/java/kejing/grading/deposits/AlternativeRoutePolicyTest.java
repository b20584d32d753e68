package kejing.grading.deposits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.grading.candidate.ComponentState;
import kejing.grading.deposits.AccountYear.Share;
import kejing.grading.qualification.Validity;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** R11 and Q-08 at every boundary. */
class AlternativeRoutePolicyTest {
    private final AlternativeRoutePolicy policy = new AlternativeRoutePolicy(
            new AlternativeRouteRules(Money.yuan("3000000.00"), 12), new BigDecimal("75.00"));

    @Test
    void theExampleOfTheRulebookQualifiesAndOneFenLessDoesNot() {
        var exact = policy.find(deposits(2003, "1095000000.00"));
        assertThat(exact.open()).isTrue();
        assertThat(exact.average()).isEqualByComparingTo("3000000.00");

        var less = policy.find(deposits(2003, "1094999999.99"));
        assertThat(less.open()).isFalse();
        assertThat(less.average()).as("truncated, never rounded up").isEqualByComparingTo("2999999.99");
    }

    @Test
    void aLeapYearHas366Days() {
        assertThat(policy.find(deposits(2024, "1098000000.00")).open()).isTrue();
        assertThat(policy.find(deposits(2024, "1097999999.99")).open()).isFalse();
        assertThat(policy.find(deposits(2024, "1095000000.00")).open()).isFalse();
    }

    @Test
    void onlyTheOwnSharesCount() {
        var shared = new AccountYear(
                "D1", Money.yuan("2190000000.00"), List.of(share("S1", "0.500000"), share("S2", "0.500000")));
        assertThat(policy.find(at("74.99", 2025, List.of(shared))).open()).isTrue();
        var less = new AccountYear(
                "D1", Money.yuan("2190000000.00"), List.of(share("S1", "0.499999"), share("S2", "0.500001")));
        assertThat(policy.find(at("74.99", 2025, List.of(less))).open()).isFalse();
    }

    @Test
    void refusesSharesThatDoNotSumToOneAndAnAccountTwice() {
        for (var part : List.of("0.999999", "0.000001")) {
            var account = new AccountYear("D1", Money.yuan("1.00"), List.of(share("S1", part)));
            refuses("shares-do-not-sum-to-one", List.of(account));
        }
        var more = new AccountYear("D1", Money.yuan("1.00"), List.of(share("S1", "1"), share("S2", "0.000001")));
        refuses("shares-do-not-sum-to-one", List.of(more));
        var whole = new AccountYear("D1", Money.yuan("1.00"), List.of(share("S1", "1")));
        refuses("account-twice", List.of(whole, whole));
    }

    @Test
    void isOnlyForThoseWhoSatBothPartsAndFailed() {
        var enough = deposits(2025, "1095000000.00").accounts();
        assertThat(policy.find(at("74.99", 2025, enough)).open()).isTrue();
        assertThat(policy.find(at("75.00", 2025, enough)).open()).isFalse();
        for (var state : List.of(ComponentState.ABSENT, ComponentState.EXCUSED, ComponentState.VOID)) {
            assertThat(open(state, ComponentState.SCORED, ComponentState.SCORED, true, enough))
                    .isFalse();
            assertThat(open(ComponentState.SCORED, state, ComponentState.SCORED, true, enough))
                    .isFalse();
        }
        assertThat(open(ComponentState.SCORED, ComponentState.SCORED, ComponentState.VOID, true, enough))
                .isFalse();
        assertThat(open(ComponentState.SCORED, ComponentState.SCORED, ComponentState.NOT_CLAIMED, true, enough))
                .isTrue();
        assertThat(open(ComponentState.SCORED, ComponentState.SCORED, ComponentState.SCORED, false, enough))
                .isFalse();
        assertThat(policy.find(at(null, 2025, enough)).open()).isFalse();
        assertThat(policy.find(at("74.99", 2025, List.of())).open()).isFalse();
    }

    @Test
    void lastsTwelveMonthsAtMost() {
        assertThat(policy.validity(LocalDate.of(2025, 4, 1)))
                .isEqualTo(new Validity(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 4, 1)));
        assertThat(policy.validity(LocalDate.of(2024, 2, 29)).to()).isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Property
    void splittingDepositsOverAccountsChangesNothing(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 40_000_000_000L) Long> fen,
            @ForAll @IntRange(min = 2000, max = 2100) int year) {
        var accounts = new ArrayList<AccountYear>();
        long sum = 0;
        for (var part : fen) {
            accounts.add(new AccountYear("D" + accounts.size(), new Money(part), List.of(share("S1", "1"))));
            sum += part;
        }
        var whole = List.of(new AccountYear("D", new Money(sum), List.of(share("S1", "1.000000"))));

        var split = policy.find(at("74.99", year, accounts));
        assertThat(split.open()).isEqualTo(policy.find(at("74.99", year, whole)).open());
        assertThat(split.open()).isEqualTo(sum >= 300_000_000L * Year.of(year).length());
        assertThat(policy.find(at("74.99", year, accounts.reversed()))).isEqualTo(split);
    }

    private boolean open(
            ComponentState written,
            ComponentState interview,
            ComponentState experience,
            boolean marketing,
            List<AccountYear> accounts) {
        return policy.find(new RouteCase(
                        "S1",
                        written,
                        interview,
                        experience,
                        new BigDecimal("74.99"),
                        marketing,
                        Year.of(2025),
                        accounts))
                .open();
    }

    private void refuses(String slug, List<AccountYear> accounts) {
        assertThatThrownBy(() -> policy.find(at("74.99", 2025, accounts)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo(slug));
    }

    private static RouteCase deposits(int year, String balanceSum) {
        return at(
                "74.99",
                year,
                List.of(new AccountYear("D1", Money.yuan(balanceSum), List.of(share("S1", "1.000000")))));
    }

    private static RouteCase at(String total, int year, List<AccountYear> accounts) {
        return new RouteCase(
                "S1",
                ComponentState.SCORED,
                ComponentState.SCORED,
                ComponentState.SCORED,
                total == null ? null : new BigDecimal(total),
                true,
                Year.of(year),
                accounts);
    }

    private static Share share(String staffId, String share) {
        return new Share(staffId, new BigDecimal(share));
    }
}
