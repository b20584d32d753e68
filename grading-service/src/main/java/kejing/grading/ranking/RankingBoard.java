package kejing.grading.ranking;

import java.util.List;
import java.util.Optional;
import kejing.grading.qualification.Tier;

/** The lines of a ranking in the order in which they are shown: the ranked first, then the others. */
public record RankingBoard(List<RankedCandidate> lines) {

    public RankingBoard {
        lines = List.copyOf(lines);
    }

    public int candidates() {
        return lines.size();
    }

    public int qualified() {
        return (int) lines.stream().filter(line -> line.score().qualified()).count();
    }

    public int in(Tier tier) {
        return (int) lines.stream().filter(line -> line.tier() == tier).count();
    }

    public Optional<RankedCandidate> of(String staffId) {
        return lines.stream().filter(line -> line.staffId().equals(staffId)).findFirst();
    }
}
