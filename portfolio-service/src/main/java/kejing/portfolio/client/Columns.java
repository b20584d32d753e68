package kejing.portfolio.client;

import java.util.List;
import java.util.function.Function;

/** Rows as the columns of an {@code unnest}, each value as its text. */
final class Columns {

    private Columns() {}

    static <T> String[] of(List<T> rows, Function<T, Object> column) {
        return rows.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
