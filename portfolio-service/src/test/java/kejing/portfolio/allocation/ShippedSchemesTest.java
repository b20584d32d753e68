package kejing.portfolio.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.portfolio.client.TierThresholds;
import org.junit.jupiter.api.Test;

/** The schemes that ship hold the rulebook's own numbers. */
class ShippedSchemesTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @Test
    void theAllocationSchemeIsTheReferenceModel() throws IOException {
        assertThat(JSON.treeToValue(parameters("ALLOCATION-RULEBOOK-1"), AllocationScheme.class))
                .isEqualTo(ReferenceBank.scheme(AllocationScheme.TeamSharing.EQUAL_SHARES));
    }

    @Test
    void theTiersAreTheRulebooks() throws IOException {
        assertThat(JSON.treeToValue(parameters("CLIENT-TIERS-RULEBOOK-1"), TierThresholds.class))
                .isEqualTo(new TierThresholds(
                        Money.yuan("3000000.00"),
                        Money.yuan("5000000.00"),
                        Money.yuan("10000000.00"),
                        MonthDay.of(12, 31)));
    }

    @Test
    void aReasonOfEveryKindShipsAndSomeExceptATerritory() throws IOException {
        HandChangeScheme reasons = JSON.treeToValue(parameters("HAND-CHANGES-DEFAULT-1"), HandChangeScheme.class);
        assertThat(reasons.reason("RELOCATED").exceptsTerritory()).isTrue();
        assertThat(reasons.reason("BALANCE").exceptsTerritory()).isFalse();
        assertThatThrownBy(() -> reasons.reason("NONE")).hasMessageContaining("RELOCATED");
        assertThatThrownBy(() -> new HandChangeScheme(List.of())).isInstanceOf(Problem.class);
        HandChangeScheme.Reason one = reasons.reason("OTHER");
        assertThatThrownBy(() -> new HandChangeScheme(List.of(one, one))).isInstanceOf(Problem.class);
    }

    @Test
    void aSchemeThatMakesNoSenseIsRefusedByName() {
        AllocationScheme good = ReferenceBank.scheme(AllocationScheme.TeamSharing.EQUAL_SHARES);
        assertThatThrownBy(() -> new AllocationScheme(
                        good.capacity(),
                        good.keyClientsPerManager(),
                        good.team(),
                        good.territory(),
                        good.smallClientParts(),
                        good.weights(),
                        good.difficultFrom(),
                        good.premiumDepositFrom(),
                        new BigDecimal("-1"),
                        null))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("handoverCost");
        assertThatThrownBy(() -> new AllocationScheme(
                        good.capacity(),
                        good.keyClientsPerManager(),
                        good.team(),
                        AllocationScheme.Territory.SOFT,
                        good.smallClientParts(),
                        good.weights(),
                        good.difficultFrom(),
                        good.premiumDepositFrom(),
                        good.handoverCost(),
                        null))
                .as("a preference without a price")
                .isInstanceOf(Problem.class)
                .hasMessageContaining("outsideBranchCost");
    }

    private static JsonNode parameters(String schemeId) throws IOException {
        try (InputStream file = ShippedSchemesTest.class.getResourceAsStream("/schemes/" + schemeId + ".json")) {
            return JSON.readTree(file).get("parameters");
        }
    }
}
