package kejing.grading.ranking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.grading.qualification.Tier;

/**
 * Who holds which band after a correction that comes after the approval (R14): whoever's own scores were corrected gets
 * the band of the corrected rank if it is better; nobody who was approved is lowered; nobody else rises, not even
 * number 21 when one of the twenty is disqualified; a disqualified person loses the band alone.
 */
public final class ProtectionPolicy {

    /**
     * The standing of every line of the corrected board, in its order.
     *
     * @param held the bands held before, by staff id; who held none is not in it
     * @param corrected whose own scores were corrected
     */
    public List<Standing> protect(Map<String, Tier> held, RankingBoard board, Set<String> corrected) {
        return board.lines().stream()
                .map(line -> new Standing(
                        line.staffId(),
                        line.score().total(),
                        line.rank(),
                        granted(held.get(line.staffId()), line, corrected.contains(line.staffId()))))
                .toList();
    }

    private static Tier granted(Tier held, RankedCandidate line, boolean corrected) {
        if (!corrected) {
            return held;
        }
        if (line.score().outcome() == Outcome.DISQUALIFIED) {
            return null;
        }
        var earned = line.tier();
        if (held == null || earned == null) {
            return held == null ? earned : held;
        }
        return earned.compareTo(held) < 0 ? earned : held;
    }
}
