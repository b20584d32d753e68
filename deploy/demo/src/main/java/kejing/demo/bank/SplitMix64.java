package kejing.demo.bank;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The bank's dice: SplitMix64 with the draws of the allocation instance generator, so that another language can make
 * the same bank. Every subject throws its own dice ({@link #forSubject}): a draw more for clients changes no score.
 */
public final class SplitMix64 {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    public SplitMix64(long seed) {
        this.state = seed;
    }

    /** An independent stream for one subject of one seed (FNV-1a of the subject, mixed with the seed). */
    public static SplitMix64 forSubject(long seed, String subject) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : subject.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return new SplitMix64(new SplitMix64(seed).next() ^ hash);
    }

    public long next() {
        state += GOLDEN;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Uniform in [0, 1). */
    public double u() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** Uniform whole number in [0, bound). */
    public int below(int bound) {
        return (int) StrictMath.floor(u() * bound);
    }

    /** Uniform whole number in [from, to], both included. */
    public int between(int from, int to) {
        return from + below(to - from + 1);
    }

    public boolean chance(double probability) {
        return u() < probability;
    }

    /** Standard normal, Box-Muller, cosine branch only. */
    public double gaussian() {
        double a = 1 - u();
        double b = u();
        return StrictMath.sqrt(-2 * StrictMath.log(a)) * StrictMath.cos(2 * StrictMath.PI * b);
    }

    /** Log-normal around a median, rounded to a whole number and clamped. */
    public int logNormal(double median, double sigma, int low, int high) {
        double value = StrictMath.rint(median * StrictMath.exp(sigma * gaussian()));
        return (int) StrictMath.max(low, StrictMath.min(high, value));
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Index drawn in proportion to the weights: the first cumulated weight that reaches u·sum. */
    public int weighted(double[] weights) {
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        double mark = u() * sum;
        double cumulated = 0;
        for (int i = 0; i < weights.length; i++) {
            cumulated += weights[i];
            if (cumulated >= mark) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** Fisher-Yates from the last place down. */
    public <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T kept = list.get(i);
            list.set(i, list.get(j));
            list.set(j, kept);
        }
    }
}
