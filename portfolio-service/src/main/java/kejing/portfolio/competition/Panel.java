package kejing.portfolio.competition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The members of a panel, ordered by staff id, those who stepped out included. */
public record Panel(List<Member> members) {

    /** Why a member does not judge. */
    @Schema(name = "PanelConflict")
    public enum Conflict {
        KINSHIP,
        REPORTING_LINE,
        INTEREST
    }

    /**
     * @param conflict why the member stepped out, null if he sits
     * @param submittedAt when the sheet was handed in, null before
     * @param choice who should get the clients, null before the vote
     */
    public record Member(String staffId, Conflict conflict, Instant submittedAt, String choice) {
        public boolean sits() {
            return conflict == null;
        }

        public boolean submitted() {
            return submittedAt != null;
        }
    }

    public Optional<Member> member(String staffId) {
        return members.stream()
                .filter(member -> member.staffId().equals(staffId))
                .findFirst();
    }

    public List<Member> sitting() {
        return members.stream().filter(Member::sits).toList();
    }

    /** Whether the seal is off: enough members sit and every one of them has handed in. */
    public boolean isUnsealed(int fewestMembers) {
        return sitting().size() >= fewestMembers && sitting().stream().allMatch(Member::submitted);
    }

    /** Votes by applicant. */
    public Map<String, Long> votes() {
        return members.stream()
                .filter(member -> member.choice() != null)
                .collect(Collectors.groupingBy(Member::choice, TreeMap::new, Collectors.counting()));
    }

    /** The choice of more than half of all members; those who stepped out count among all. */
    public Optional<String> chosen() {
        return votes().entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > members.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
