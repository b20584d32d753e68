package kejing.portfolio.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Shares sum to exactly 1 (SEM-7). */
class HoldersTest {

    @Test
    void threePersonsGetAThirdEachAndTheLowestIdTheRest() {
        Holders team = Holders.equalShares(List.of("S3", "S1", "S2"), "S2");
        assertThat(HolderView.of(team))
                .containsExactly(
                        new HolderView("S1", "0.333334", false),
                        new HolderView("S2", "0.333333", true),
                        new HolderView("S3", "0.333333", false));
        assertThat(team.lead()).contains("S2");
    }

    @Test
    void refusesSharesThatDoNotSumToOne() {
        Holder most = new Holder("S1", new BigDecimal("0.999999"), true);
        assertThatThrownBy(() -> new Holders(List.of(most)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.999999");
    }

    @Test
    void refusesTwoLeadsAndNoLead() {
        BigDecimal half = new BigDecimal("0.5");
        assertThatThrownBy(() -> new Holders(List.of(new Holder("S1", half, true), new Holder("S2", half, true))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Holders(List.of(new Holder("S1", half, false), new Holder("S2", half, false))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAPersonTwice() {
        BigDecimal half = new BigDecimal("0.5");
        assertThatThrownBy(() -> new Holders(List.of(new Holder("S1", half, true), new Holder("S1", half, false))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void equalSharesSumToOneInWhateverOrderThePersonsCome(@ForAll @IntRange(min = 1, max = 40) int persons) {
        List<String> ids = new ArrayList<>(
                IntStream.range(0, persons).mapToObj("S%03d"::formatted).toList());
        Holders holders = Holders.equalShares(ids, "S000");
        BigDecimal sum = holders.list().stream().map(Holder::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("1");
        Collections.reverse(ids);
        assertThat(Holders.equalShares(ids, "S000")).isEqualTo(holders);
    }
}
