package kejing.portfolio.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T-01 to T-04 at every boundary. */
class TierPolicyTest {

    private final TierPolicy policy = new TierPolicy(
            new TierThresholds(Money.yuan("3000000.00"), Money.yuan("5000000.00"), Money.yuan("10000000.00"), null));

    @ParameterizedTest
    @CsvSource({
        "0.00, SMALL, T-03",
        "2999999.99, SMALL, T-03",
        "3000000.00, SMALL, T-03",
        "3000000.01, UNTIERED, T-04",
        "4000000.00, UNTIERED, T-04",
        "4999999.99, UNTIERED, T-04",
        "5000000.00, MEDIUM, T-02",
        "9999999.99, MEDIUM, T-02",
        "10000000.00, LARGE, T-01",
        "99000000.00, LARGE, T-01"
    })
    void tiersAtTheBoundaries(String loans, ClientTier tier, String rule) {
        assertThat(policy.tierOf(ClientCategory.LOAN, Money.yuan(loans))).isEqualTo(tier);
        assertThat(policy.ruleOf(tier)).isEqualTo(rule);
    }

    @Test
    void anInstitutionalDepositClientStandsBesideTheLoanTiers() {
        assertThat(policy.tierOf(ClientCategory.INSTITUTIONAL_DEPOSIT, Money.yuan("20000000.00")))
                .isEqualTo(ClientTier.INSTITUTIONAL);
    }

    @Test
    void onlyLargeAndMediumAreKeyClients() {
        assertThat(ClientTier.LARGE.isKey()).isTrue();
        assertThat(ClientTier.MEDIUM.isKey()).isTrue();
        assertThat(ClientTier.UNTIERED.isKey()).isFalse();
        assertThat(ClientTier.SMALL.isKey()).isFalse();
        assertThat(ClientTier.INSTITUTIONAL.isKey()).isFalse();
    }

    @Test
    void thresholdsMustAscend() {
        assertThatThrownBy(() -> new TierThresholds(Money.yuan("5.00"), Money.yuan("5.00"), Money.yuan("10.00"), null))
                .isInstanceOf(Problem.class);
    }
}
