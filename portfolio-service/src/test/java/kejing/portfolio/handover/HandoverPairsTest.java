package kejing.portfolio.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import kejing.portfolio.handover.HandoverPairs.Pair;
import kejing.portfolio.responsibility.Holder;
import kejing.portfolio.responsibility.Holders;
import org.junit.jupiter.api.Test;

/** Who hands over to whom: everybody whose part changes, nobody else. */
class HandoverPairsTest {

    @Test
    void oneToAnother() {
        assertThat(HandoverPairs.of(Holders.sole("A"), Holders.sole("B"))).containsExactly(new Pair("A", "B"));
    }

    @Test
    void theSameHoldersNeedNone() {
        assertThat(HandoverPairs.of(Holders.sole("A"), Holders.sole("A"))).isEmpty();
        assertThat(HandoverPairs.of(Holders.NOBODY, Holders.NOBODY)).isEmpty();
    }

    @Test
    void aClientOfNobodyHasReceiversOnly() {
        assertThat(HandoverPairs.of(Holders.NOBODY, Holders.equalShares(List.of("A", "B"), "B")))
                .containsExactly(new Pair(null, "A"), new Pair(null, "B"));
    }

    @Test
    void whoKeepsAPartGivesTheRestToEachOfTheOthers() {
        assertThat(HandoverPairs.of(Holders.sole("B"), Holders.equalShares(List.of("A", "B", "C"), "B")))
                .containsExactly(new Pair("B", "A"), new Pair("B", "C"));
    }

    @Test
    void aTeamThatEndsGivesToItsSuccessorEachForHimself() {
        assertThat(HandoverPairs.of(Holders.equalShares(List.of("A", "B", "C"), "B"), Holders.sole("D")))
                .containsExactly(new Pair("B", "D"), new Pair("A", "D"), new Pair("C", "D"));
    }

    @Test
    void aChangeOfTheLeadAloneIsAHandoverBetweenTheTwo() {
        Holders before = two("A", "0.5", true, "B", "0.5");
        Holders after = two("B", "0.5", true, "A", "0.5");
        assertThat(HandoverPairs.of(before, after)).containsExactly(new Pair("A", "B"));
    }

    @Test
    void aShareThatMovesByAMillionthIsAHandover() {
        assertThat(HandoverPairs.of(
                        two("A", "0.500000", true, "B", "0.500000"), two("A", "0.499999", true, "B", "0.500001")))
                .containsExactly(new Pair("A", "B"));
    }

    private static Holders two(String first, String firstShare, boolean lead, String second, String secondShare) {
        return new Holders(List.of(
                new Holder(first, new BigDecimal(firstShare), lead),
                new Holder(second, new BigDecimal(secondShare), !lead)));
    }
}
