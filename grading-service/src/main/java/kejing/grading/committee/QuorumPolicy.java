package kejing.grading.committee;

import java.util.ArrayList;
import java.util.List;
import kejing.grading.committee.Motion.Ballot;
import kejing.grading.committee.Motion.Vote;

/**
 * Counts a committee's votes line by line (R15). On each line count the votes of those who are not recused from it; they
 * must be more than half of all members (quorum), and more than half of them must be in favour.
 */
public final class QuorumPolicy {

    /**
     * What the votes amount to.
     *
     * @param withoutQuorum lines on which too few could vote; while there are any nothing is decided
     * @param refused lines without a majority in favour
     */
    public record Count(List<String> withoutQuorum, List<String> refused) {
        public boolean decisive() {
            return withoutQuorum.isEmpty();
        }

        public boolean approved() {
            return decisive() && refused.isEmpty();
        }
    }

    /** @param lines the candidates on whom the committee decides, by staff id */
    public Count count(int members, Ballot ballot, List<String> lines) {
        var withoutQuorum = new ArrayList<String>();
        var refused = new ArrayList<String>();
        for (var line : lines) {
            var counting = ballot.votes().stream()
                    .filter(vote -> !recused(ballot, vote.memberId(), line))
                    .toList();
            long inFavour = counting.stream().filter(Vote::inFavour).count();
            if (counting.size() * 2 <= members) {
                withoutQuorum.add(line);
            } else if (inFavour * 2 <= counting.size()) {
                refused.add(line);
            }
        }
        return new Count(List.copyOf(withoutQuorum), List.copyOf(refused));
    }

    private static boolean recused(Ballot ballot, String memberId, String line) {
        return ballot.recusals().stream()
                .anyMatch(recusal -> recusal.memberId().equals(memberId)
                        && recusal.candidateId().equals(line));
    }
}
