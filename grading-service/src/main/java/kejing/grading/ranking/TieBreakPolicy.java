package kejing.grading.ranking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides which of two qualified candidates is strictly better (R10): by the scheme's keys in order, by default total,
 * written, adaptability, interview. Nothing else ever decides; who is equal on every key is equal in rank.
 */
public final class TieBreakPolicy {
    private final List<TieKey> keys;

    public TieBreakPolicy(List<TieKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * The scheme's keys of each line in hundredths, the first key first: who has the greater value in the first column in
     * which two differ is strictly better.
     *
     * @throws ArithmeticException if a score has more than two decimals
     */
    public <T> int[][] columns(List<T> lines, Function<T, CompositeScore> score) {
        int[][] columns = new int[keys.size()][lines.size()];
        for (int column = 0; column < columns.length; column++) {
            TieKey key = keys.get(column);
            for (int i = 0; i < columns[column].length; i++) {
                columns[column][i] = key.of(score.apply(lines.get(i)))
                        .setScale(2)
                        .unscaledValue()
                        .intValueExact();
            }
        }
        return columns;
    }

    /** The first key on which the two differ, empty if they are equal. */
    public Optional<TieKey> decisive(CompositeScore one, CompositeScore other) {
        return keys.stream()
                .filter(key -> key.of(one).compareTo(key.of(other)) != 0)
                .findFirst();
    }
}
