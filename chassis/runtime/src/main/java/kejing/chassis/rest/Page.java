package kejing.chassis.rest;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next the cursor of the page after it; null on the last page
 */
public record Page<T>(List<T> items, String next) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int LARGEST_LIMIT = 200;

    /** @throws kejing.chassis.problem.Problem 400 unless the limit is empty or 1 to 200 */
    public static int limit(Integer asked) {
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        if (asked < 1 || asked > LARGEST_LIMIT) {
            throw kejing.chassis.problem.Problem.form(
                    "limit-out-of-range",
                    kejing.chassis.problem.Text.of(
                            "limit 应在 1 至 %d 之间，实为 %d", "limit must be 1 to %d, not %d", LARGEST_LIMIT, asked));
        }
        return asked;
    }

    /** Makes a page of at most {@code limit} items out of a result that was read with one row more than that. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        return rows.size() <= limit
                ? new Page<>(rows, null)
                : new Page<>(rows.subList(0, limit), cursor.apply(rows.get(limit - 1)));
    }
}
