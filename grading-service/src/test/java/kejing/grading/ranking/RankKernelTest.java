package kejing.grading.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RankKernelTest {
    /** Enough that threads share the work. */
    private static final int MANY = 100_000;

    private final SplittableRandom random = new SplittableRandom(1);

    @Test
    void ranksOneTwoTwoFour() {
        RankKernel.Ranked ranked = RankKernel.rank(new int[] {80, 90, 80, 70});
        assertThat(order(ranked)).containsExactly(1, 0, 2, 3);
        assertThat(ranks(ranked)).containsExactly(1, 2, 2, 4);
    }

    @Test
    void theFirstColumnInWhichTwoDifferDecides() {
        RankKernel.Ranked ranked =
                RankKernel.rank(new int[] {80, 80, 81, 80}, new int[] {1, 2, 0, 2}, new int[] {9, 3, 0, 4});
        assertThat(order(ranked)).containsExactly(2, 3, 1, 0);
        assertThat(ranks(ranked)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void takesNoLinesAndOneLineAndTwo() {
        assertThat(RankKernel.rank().size()).isZero();
        assertThat(RankKernel.rank(new int[0]).size()).isZero();
        assertThat(order(RankKernel.rank(new int[] {7}))).containsExactly(0);
        assertThat(order(RankKernel.rank(new int[] {0, Integer.MAX_VALUE}))).containsExactly(1, 0);
        assertThat(ranks(RankKernel.rank(new int[] {7, 7}))).containsExactly(1, 1);
    }

    @Test
    void refusesANegativeValueInsteadOfSortingItWrongly() {
        assertThatThrownBy(() -> RankKernel.rank(new int[] {-1, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void refusesMoreCombinationsThanItCanCount() {
        int[] wide = {0, Integer.MAX_VALUE - 1, Integer.MAX_VALUE};
        assertThat(order(RankKernel.rank(wide, wide))).containsExactly(2, 1, 0);
        assertThatThrownBy(() -> RankKernel.rank(wide, wide, wide)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void sortsManyOfAnyWidth() {
        agrees(random(MANY, 0, Integer.MAX_VALUE));
        agrees(random(MANY, 0, Integer.MAX_VALUE), random(MANY, 1, 1 << 15));
        agrees(random(MANY, 0, 3), random(MANY, 0, 5_000), random(MANY, 7, 2_000));
        int[] one = new int[1 << 14];
        one[0] = Integer.MAX_VALUE;
        agrees(one);
    }

    @Test
    void sortsManyWithFewManyAndNoTies() {
        agrees(new int[MANY]);
        agrees(random(MANY, 5, 6));
        agrees(random(MANY, 0, 1_000));
        agrees(many(i -> i));
        agrees(many(i -> MANY - i));
    }

    @Test
    void sortsManyThatCrowdBesideOneFarAway() {
        int[] crowded = random(MANY, 0, 1_000);
        crowded[MANY / 2] = 1 << 30;
        agrees(crowded);
        agrees(crowded, random(MANY, 0, 1_000));
        agrees(many(i -> 1 << i % 31));
    }

    @Test
    void sortsValuesInStepsAndOneThatBreaksTheStepLate() {
        int[] quarters = many(i -> 3_800 + 25 * (i * 31 % 49));
        agrees(quarters, random(MANY, 0, 800));
        quarters[MANY - 1]++;
        agrees(quarters, random(MANY, 0, 800));
        // So wide that a reciprocal would no longer divide exactly.
        agrees(many(i -> (Integer.MAX_VALUE / 50_000) * (i % 50_000)));
    }

    @Property
    void agreesWithAStableComparisonSort(
            @ForAll @Size(max = 300) List<@IntRange(max = Integer.MAX_VALUE) Integer> wide,
            @ForAll @Size(max = 300) List<@IntRange(max = 9) Integer> narrow,
            @ForAll @IntRange(min = 1, max = 40) int step) {
        agrees(ints(wide));
        agrees(ints(narrow));
        int[] steps = ints(narrow.stream().map(value -> value * step).toList());
        agrees(steps, ints(narrow.stream().map(value -> value * 7 % 5).toList()));
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] random(int lines, int from, int below) {
        return random.ints(lines, from, below).toArray();
    }

    private static int[] many(IntUnaryOperator value) {
        return IntStream.range(0, MANY).map(value).toArray();
    }

    private static int[] order(RankKernel.Ranked ranked) {
        return IntStream.range(0, ranked.size()).map(ranked::line).toArray();
    }

    private static int[] ranks(RankKernel.Ranked ranked) {
        return IntStream.range(0, ranked.size()).map(ranked::rank).toArray();
    }

    private static void agrees(int[]... columns) {
        Comparator<Integer> best = (one, other) -> 0;
        for (int[] column : columns) {
            best = best.thenComparing(i -> column[i], Comparator.reverseOrder());
        }
        int[] order = IntStream.range(0, columns[0].length)
                .boxed()
                .sorted(best)
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            ranks[i] = i > 0 && best.compare(order[i], order[i - 1]) == 0 ? ranks[i - 1] : i + 1;
        }
        RankKernel.Ranked ranked = RankKernel.rank(columns);
        assertThat(order(ranked)).isEqualTo(order);
        assertThat(ranks(ranked)).isEqualTo(ranks);
    }
}
