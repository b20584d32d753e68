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
     * One number for each line that is greater for a strictly better score and the same for an equal one: the scheme's keys
     * in hundredths, side by side, the first one highest. Four keys of up to 300 points each fit.
     *
     * @throws ArithmeticException if a score has more than two decimals
     */
    public <T> long[] pack(List<T> lines, Function<T, CompositeScore> score) {
        long[] packed = new long[lines.size()];
        for (TieKey key : keys) {
            long most = 0;
            long[] hundredths = new long[packed.length];
            for (int i = 0; i < packed.length; i++) {
                hundredths[i] = key.of(score.apply(lines.get(i)))
                        .setScale(2)
                        .unscaledValue()
                        .longValueExact();
                most = Math.max(most, hundredths[i]);
            }
            int bits = RankKernel.bits(most);
            for (int i = 0; i < packed.length; i++) {
                packed[i] = Math.addExact(Math.multiplyExact(packed[i], 1L << bits), hundredths[i]);
            }
        }
        return packed;
    }

    /** The first key on which the two differ, empty if they are equal. */
    public Optional<TieKey> decisive(CompositeScore one, CompositeScore other) {
        return keys.stream()
                .filter(key -> key.of(one).compareTo(key.of(other)) != 0)
                .findFirst();
    }
}
