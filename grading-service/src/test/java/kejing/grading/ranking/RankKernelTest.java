package kejing.grading.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RankKernelTest {
    @Test
    void ranksOneTwoTwoFour() {
        long[] keys = {80, 90, 80, 70};
        int[] order = RankKernel.bestFirst(keys);
        assertThat(order).containsExactly(1, 0, 2, 3);
        assertThat(RankKernel.ranks(keys, order)).containsExactly(1, 2, 2, 4);
    }

    @Test
    void takesNoLinesAndOneLine() {
        assertThat(RankKernel.bestFirst(new long[0])).isEmpty();
        assertThat(RankKernel.bestFirst(new long[] {7})).containsExactly(0);
    }

    @Test
    void refusesWhatDoesNotFitInsteadOfSortingItWrongly() {
        assertThatThrownBy(() -> RankKernel.bestFirst(new long[] {-1, 1})).isInstanceOf(IllegalArgumentException.class);
        long[] tooMany = new long[1 << 14];
        tooMany[0] = Long.MAX_VALUE;
        assertThatThrownBy(() -> RankKernel.bestFirst(tooMany)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void agreesWithAStableComparisonSort(
            @ForAll @Size(max = 300) List<@LongRange(max = 1L << 50) Long> wide,
            @ForAll @Size(max = 300) List<@LongRange(max = 9) Long> narrow) {
        agrees(wide);
        agrees(narrow);
    }

    private static void agrees(List<Long> values) {
        long[] keys = values.stream().mapToLong(Long::longValue).toArray();
        int[] expected = IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> keys[i]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(RankKernel.bestFirst(keys)).containsExactly(expected);
    }
}
