package kejing.grading.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RankKernelTest {
    /** Enough that threads share the work. */
    private static final int MANY = 100_000;

    @Test
    void ranksOneTwoTwoFour() {
        RankKernel.Ranked ranked = RankKernel.rank(new long[] {80, 90, 80, 70});
        assertThat(ranked.order()).containsExactly(1, 0, 2, 3);
        assertThat(ranked.ranks()).containsExactly(1, 2, 2, 4);
    }

    @Test
    void takesNoLinesAndOneLineAndTwo() {
        assertThat(RankKernel.rank(new long[0]).order()).isEmpty();
        assertThat(RankKernel.rank(new long[0]).ranks()).isEmpty();
        assertThat(RankKernel.rank(new long[] {7}).order()).containsExactly(0);
        assertThat(RankKernel.rank(new long[] {0, Long.MAX_VALUE}).order()).containsExactly(1, 0);
        assertThat(RankKernel.rank(new long[] {7, 7}).ranks()).containsExactly(1, 1);
    }

    @Test
    void refusesANegativeKeyInsteadOfSortingItWrongly() {
        assertThatThrownBy(() -> RankKernel.rank(new long[] {-1, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void sortsKeysOfAllBitsHoweverMany() {
        long[] one = new long[1 << 14];
        one[0] = Long.MAX_VALUE;
        agrees(one);
        agrees(random(MANY, 0, Long.MAX_VALUE));
    }

    @Test
    void sortsManyWithFewManyAndNoTies() {
        agrees(new long[MANY]);
        agrees(random(MANY, 5, 6));
        agrees(random(MANY, 0, 1_000));
        agrees(random(MANY, 1L << 40, 1L << 48));
        agrees(LongStream.range(0, MANY).toArray());
        agrees(LongStream.range(0, MANY).map(i -> MANY - i).toArray());
    }

    @Test
    void sortsManyThatCrowdBesideOneFarAway() {
        long[] crowded = random(MANY, 0, 1_000);
        crowded[MANY / 2] = 1L << 62;
        agrees(crowded);
        agrees(LongStream.range(0, MANY).map(i -> 1L << i % 63).toArray());
    }

    @Property
    void agreesWithAStableComparisonSort(
            @ForAll @Size(max = 300) List<@LongRange(max = Long.MAX_VALUE) Long> any,
            @ForAll @Size(max = 300) List<@LongRange(max = 1L << 50) Long> wide,
            @ForAll @Size(max = 300) List<@LongRange(max = 9) Long> narrow) {
        agrees(any.stream().mapToLong(Long::longValue).toArray());
        agrees(wide.stream().mapToLong(Long::longValue).toArray());
        agrees(narrow.stream().mapToLong(Long::longValue).toArray());
    }

    private static long[] random(int lines, long from, long below) {
        return new SplittableRandom(1).longs(lines, from, below).toArray();
    }

    private static void agrees(long[] keys) {
        int[] order = IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> keys[i]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            ranks[i] = i > 0 && keys[order[i]] == keys[order[i - 1]] ? ranks[i - 1] : i + 1;
        }
        RankKernel.Ranked ranked = RankKernel.rank(keys);
        assertThat(ranked.order()).isEqualTo(order);
        assertThat(ranked.ranks()).isEqualTo(ranks);
    }
}
