package kejing.portfolio.accountcredit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kejing.chassis.problem.Problem;
import kejing.portfolio.accountcredit.AccountCreditPolicy.Dates;
import org.junit.jupiter.api.Test;

/** The first day at each of its bounds, and who may not decide. */
class AccountCreditPolicyTest {

    private static final LocalDate DAY = LocalDate.parse("2025-07-01");
    private static final AccountShares ALONE = new AccountShares(List.of(new AccountShares.Share("A", BigDecimal.ONE)));

    @Test
    void itIsNotBeforeTheClientsPresentEntry() {
        allowed(new Dates(DAY, day(-9), null, null));
        refused("account-credit-too-early", new Dates(day(1), day(-9), null, null));
        allowed(new Dates(null, day(-9), null, null));
    }

    @Test
    void itIsNotBeforeTheOpeningOrThePresentDivision() {
        allowed(new Dates(null, DAY, null, DAY));
        refused("account-credit-too-early", new Dates(null, day(1), null, null));
        refused("account-credit-too-early", new Dates(null, day(-9), null, day(1)));
    }

    @Test
    void aClosedAccountIsOnlyGivenBack() {
        allowed(new Dates(null, day(-9), day(1), null));
        refused("account-closed", new Dates(null, day(-9), DAY, null));
        assertThatCode(() -> AccountCreditPolicy.requireDay(
                        DAY, AccountShares.OF_CLIENT, new Dates(null, day(-9), DAY, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void somethingChangesAndNoPartyDecides() {
        assertThatThrownBy(() -> AccountCreditPolicy.requireChange(ALONE, ALONE))
                .isInstanceOf(Problem.class);
        assertThatCode(() -> AccountCreditPolicy.requireChange(AccountShares.OF_CLIENT, ALONE))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> AccountCreditPolicy.requireNoParty("A", Set.of("A", "B")))
                .isInstanceOf(Problem.class);
        assertThatCode(() -> AccountCreditPolicy.requireNoParty("C", Set.of("A", "B")))
                .doesNotThrowAnyException();
    }

    private static void allowed(Dates dates) {
        assertThatCode(() -> AccountCreditPolicy.requireDay(DAY, ALONE, dates)).doesNotThrowAnyException();
    }

    private static void refused(String type, Dates dates) {
        assertThatThrownBy(() -> AccountCreditPolicy.requireDay(DAY, ALONE, dates))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo(type));
    }

    private static LocalDate day(int later) {
        return DAY.plusDays(later);
    }
}
