package kejing.portfolio.allocation.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** No other matching is cheaper, and what the rows are worth says so. */
class MatchingTest {

    @Property(tries = 200)
    void noOtherMatchingIsCheaper(
            @ForAll @IntRange(min = 1, max = 1_000_000) int seed,
            @ForAll @IntRange(min = 0, max = 5) int rows,
            @ForAll @IntRange(min = 0, max = 2) int more) {
        Random random = new Random(seed);
        double[][] price = new double[rows][rows + more];
        for (double[] row : price) {
            Arrays.setAll(row, column -> random.nextInt(2_000) - 1_000);
        }
        Matching matching = new Matching(price);
        double cost = 0;
        for (int row = 0; row < rows; row++) {
            cost += price[row][matching.columnOf[row]];
        }
        assertThat(Arrays.stream(matching.columnOf).distinct().count()).isEqualTo(rows);
        assertThat(cost).isEqualTo(least(price, 0, new boolean[rows + more]));
        double proven = Arrays.stream(matching.worth).sum();
        for (int column = 0; column < rows + more; column++) {
            double beyond = 0;
            for (int row = 0; row < rows; row++) {
                beyond = Math.min(beyond, price[row][column] - matching.worth[row]);
            }
            proven += beyond;
        }
        assertThat(proven).isCloseTo(cost, within(1e-6));
    }

    private static double least(double[][] price, int row, boolean[] taken) {
        if (row == price.length) {
            return 0;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                least = Math.min(least, price[row][column] + least(price, row + 1, taken));
                taken[column] = false;
            }
        }
        return least;
    }
}
