package kejing.portfolio.competition;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.chassis.money.Money;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.ClientCategory;
import kejing.portfolio.client.ClientTier;
import org.junit.jupiter.api.Test;

class LotPolicyTest {

    private final LotPolicy policy = new LotPolicy();

    @Test
    void aKeyClientIsPutUpByItselfOrWithItsWholeGroup() {
        Client one = client("C1", ClientTier.LARGE, "G1");
        Client two = client("C2", ClientTier.LARGE, "G1");
        Client other = client("C3", ClientTier.MEDIUM, null);
        Map<String, List<String>> groups = Map.of("G1", List.of("C1", "C2"));
        assertThatCode(() -> policy.require(CompetitionGround.VACANCY, List.of(one, two), groups))
                .doesNotThrowAnyException();
        assertThatCode(() -> policy.require(CompetitionGround.VACANCY, List.of(other), Map.of()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> policy.require(CompetitionGround.VACANCY, List.of(one), groups))
                .hasMessageContaining("group-incomplete");
        assertThatThrownBy(() -> policy.require(CompetitionGround.VACANCY, List.of(one, two, other), groups))
                .hasMessageContaining("one-key-client-each");
    }

    @Test
    void othersAreSeveralAndOnlyByExplicitDecision() {
        List<Client> deposits = List.of(client("C1", ClientTier.SMALL, null), client("C2", ClientTier.UNTIERED, null));
        assertThatCode(() -> policy.require(CompetitionGround.EXPLICIT_DECISION, deposits, Map.of()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> policy.require(CompetitionGround.VACANCY, deposits, Map.of()))
                .hasMessageContaining("small-client-not-put-up");
        assertThatThrownBy(() -> policy.require(
                        CompetitionGround.EXPLICIT_DECISION,
                        List.of(client("C1", ClientTier.INSTITUTIONAL, null)),
                        Map.of()))
                .hasMessageContaining("institutional-not-put-up");
    }

    private static Client client(String clientId, ClientTier tier, String groupId) {
        return new Client(
                clientId,
                clientId,
                "B1",
                ClientCategory.LOAN,
                true,
                Money.ZERO,
                Money.ZERO,
                1,
                false,
                null,
                null,
                groupId,
                LocalDate.of(2024, 12, 31),
                LocalDate.of(2024, 12, 31),
                tier,
                Money.ZERO,
                "T");
    }
}
