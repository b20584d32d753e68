package kejing.grading.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides which of two qualified candidates is strictly better (R10): by the scheme's keys in order, by default total,
 * written, adaptability, interview. Nothing else ever decides; who is equal on every key is equal in rank.
 */
public final class TieBreakPolicy {
    private final List<TieKey> keys;

    public TieBreakPolicy(List<TieKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** Best first; zero means an equal rank. */
    public Comparator<CompositeScore> bestFirst() {
        return (one, other) -> decisive(one, other)
                .map(key -> key.of(other).compareTo(key.of(one)))
                .orElse(0);
    }

    /** The first key on which the two differ, empty if they are equal. */
    public Optional<TieKey> decisive(CompositeScore one, CompositeScore other) {
        return keys.stream()
                .filter(key -> key.of(one).compareTo(key.of(other)) != 0)
                .findFirst();
    }
}
