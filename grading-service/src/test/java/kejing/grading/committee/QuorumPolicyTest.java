package kejing.grading.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kejing.grading.committee.Motion.Ballot;
import kejing.grading.committee.Motion.Ground;
import kejing.grading.committee.Motion.Recusal;
import kejing.grading.committee.Motion.Vote;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** R15: a quorum is more than half of the members, a majority more than half of the votes that count. */
class QuorumPolicyTest {
    private final QuorumPolicy policy = new QuorumPolicy();

    @Test
    void halfOfTheMembersIsNoQuorumAndOneMoreIs() {
        assertThat(policy.count(6, ballot(3, 0), List.of("A")).withoutQuorum()).containsExactly("A");
        assertThat(policy.count(6, ballot(4, 0), List.of("A")).approved()).isTrue();
        assertThat(policy.count(5, ballot(2, 0), List.of("A")).decisive()).isFalse();
        assertThat(policy.count(5, ballot(3, 0), List.of("A")).approved()).isTrue();
    }

    @Test
    void halfOfTheVotesIsNoMajority() {
        assertThat(policy.count(4, ballot(2, 2), List.of("A")).refused()).containsExactly("A");
        assertThat(policy.count(5, ballot(3, 2), List.of("A")).approved()).isTrue();
    }

    @Test
    void aRecusedMemberDoesNotCountOnThatLineOnly() {
        var votes = ballot(3, 0).votes();
        var ballot = new Ballot(votes, List.of(new Recusal("F0", "A", Ground.KINSHIP)));

        var count = policy.count(5, ballot, List.of("A", "B"));

        assertThat(count.withoutQuorum()).containsExactly("A");
        assertThat(policy.count(5, ballot, List.of("B")).approved()).isTrue();
    }

    @Property(tries = 300)
    void approvesOnlyWithAQuorumAndAMajority(
            @ForAll @IntRange(min = 0, max = 9) int inFavour, @ForAll @IntRange(min = 0, max = 9) int against) {
        int members = 9 + 1;

        var count = policy.count(members, ballot(inFavour, against), List.of("A"));

        assertThat(count.approved()).isEqualTo((inFavour + against) * 2 > members && inFavour > against);
    }

    private static Ballot ballot(int inFavour, int against) {
        return new Ballot(
                Stream.concat(
                                Stream.iterate(0, i -> i + 1).limit(inFavour).map(i -> new Vote("F" + i, true)),
                                Stream.iterate(0, i -> i + 1).limit(against).map(i -> new Vote("N" + i, false)))
                        .toList(),
                List.of());
    }
}
