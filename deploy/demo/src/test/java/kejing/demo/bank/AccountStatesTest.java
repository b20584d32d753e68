package kejing.demo.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountStatesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 42})
    void accountsSumToTheClientsBalances(long seed) {
        BankYear year = BankYear.of(seed);
        Map<String, Long> loans = new HashMap<>();
        Map<String, Long> deposits = new HashMap<>();
        Set<String> ids = new HashSet<>();
        AccountStates.of(year).forEach(state -> {
            assertThat(ids.add(state.accountId())).isTrue();
            (state.kind() == AccountState.Kind.LOAN ? loans : deposits)
                    .merge(state.clientId(), state.balance(), Long::sum);
        });
        year.clients().forEach(client -> {
            assertThat(loans.getOrDefault(client.clientId(), 0L)).isEqualTo(client.loan());
            assertThat(deposits.getOrDefault(client.clientId(), 0L)).isEqualTo(client.deposit());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 42})
    void badClientsAreThoseWithBadLoansAndDaysAreInOrder(long seed) {
        BankYear year = BankYear.of(seed);
        List<AccountState> states = AccountStates.of(year);
        Set<String> bad = states.stream()
                .filter(state -> state.loanClass() != null
                        && state.loanClass().compareTo(AccountState.LoanClass.SUBSTANDARD) >= 0)
                .map(AccountState::clientId)
                .collect(Collectors.toSet());
        assertThat(bad)
                .isEqualTo(year.clients().stream()
                        .filter(Client::nonPerforming)
                        .map(Client::clientId)
                        .collect(Collectors.toSet()));
        states.forEach(state -> {
            assertThat(state.openedOn()).isBeforeOrEqualTo(Calendar2025.REFERENCE);
            assertThat(state.kind() == AccountState.Kind.LOAN).isEqualTo(state.loanClass() != null);
            if (state.maturesOn() != null) {
                assertThat(state.maturesOn()).isAfter(Calendar2025.REFERENCE);
            }
            if (state.overdueSince() != null) {
                assertThat(state.overdueSince()).isBetween(state.openedOn(), Calendar2025.REFERENCE);
            }
        });
        assertThat(states).anyMatch(state -> state.loanClass() == AccountState.LoanClass.SPECIAL_MENTION);
    }
}
