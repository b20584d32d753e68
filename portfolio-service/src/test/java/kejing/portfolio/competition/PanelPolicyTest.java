package kejing.portfolio.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kejing.portfolio.competition.Panel.Conflict;
import kejing.portfolio.competition.Panel.Member;
import kejing.portfolio.competition.PanelPolicy.Excluded;
import org.junit.jupiter.api.Test;

class PanelPolicyTest {

    private static final Excluded EXCLUDED = new Excluded(Set.of("APP"), Set.of("HOLD"), Set.of("HEAD"));
    private final PanelPolicy policy = new PanelPolicy();

    @Test
    void aPanelIsOddAndAtLeastThree() {
        assertThatCode(() -> policy.require(List.of("A", "B", "C"), 3, EXCLUDED))
                .doesNotThrowAnyException();
        refuses(List.of("A", "B"), "panel-size");
        refuses(List.of("A", "B", "C", "D"), "panel-size");
        refuses(List.of("A", "B", "B"), "panel-size");
        assertThatCode(() -> policy.require(List.of("A", "B", "C", "D", "E"), 5, EXCLUDED))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> policy.require(List.of("A", "B", "C"), 5, EXCLUDED))
                .hasMessageContaining("panel-size");
    }

    @Test
    void whoIsConcernedDoesNotJudge() {
        refuses(List.of("A", "B", "APP"), "applicant-on-panel");
        refuses(List.of("A", "B", "HOLD"), "holder-on-panel");
        refuses(List.of("A", "B", "HEAD"), "branch-head-on-panel");
    }

    @Test
    void theSealIsOffWhenEnoughSitAndAllHaveHandedIn() {
        Member in = member("A", null, true, null);
        assertThat(new Panel(List.of(in, member("B", null, true, null), member("C", null, false, null))).isUnsealed(3))
                .isFalse();
        assertThat(new Panel(List.of(in, member("B", null, true, null), member("C", null, true, null))).isUnsealed(3))
                .isTrue();
        assertThat(new Panel(List.of(in, member("B", null, true, null), member("C", Conflict.KINSHIP, false, null)))
                        .isUnsealed(3))
                .as("two sit")
                .isFalse();
    }

    @Test
    void theChoiceNeedsMoreThanHalfOfAllMembers() {
        assertThat(new Panel(List.of(
                                member("A", null, true, "X"),
                                member("B", null, true, "X"),
                                member("C", null, true, "Y")))
                        .chosen())
                .contains("X");
        assertThat(new Panel(List.of(
                                member("A", null, true, "X"),
                                member("B", null, true, "X"),
                                member("C", null, true, "Y"),
                                member("D", Conflict.INTEREST, false, null),
                                member("E", null, true, null)))
                        .chosen())
                .as("two of five")
                .isEmpty();
    }

    private void refuses(List<String> members, String slug) {
        assertThatThrownBy(() -> policy.require(members, 3, EXCLUDED)).hasMessageContaining(slug);
    }

    private static Member member(String staffId, Conflict conflict, boolean handedIn, String choice) {
        return new Member(staffId, conflict, handedIn ? Instant.EPOCH : null, choice);
    }
}
