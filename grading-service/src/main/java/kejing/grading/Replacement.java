package kejing.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What others must hear when one course of days takes the place of another: every step from the first difference on,
 * under the convention that an announced step replaces everything announced for its day and later.
 *
 * @param from the first day of a step
 * @param alike whether two steps say the same, whatever their days
 * @param onDay the step as if it began on another day
 */
public record Replacement<T>(Function<T, LocalDate> from, BiPredicate<T, T> alike, BiFunction<T, LocalDate, T> onDay) {

    /** Both courses in order; neighbours that are alike count as one step. */
    public List<T> heard(List<T> before, List<T> after) {
        var old = visible(before);
        var now = visible(after);
        int same = 0;
        while (same < old.size() && same < now.size() && equal(old.get(same), now.get(same))) {
            same++;
        }
        var heard = new ArrayList<T>();
        boolean cancelled = same > 0
                && same < old.size()
                && (same == now.size() || day(now.get(same)).isAfter(day(old.get(same))));
        if (cancelled) {
            // What was announced to come on that day does not come: the step before it holds on.
            heard.add(onDay.apply(now.get(same - 1), day(old.get(same))));
        }
        heard.addAll(now.subList(same, now.size()));
        return heard;
    }

    private boolean equal(T one, T other) {
        return day(one).equals(day(other)) && alike.test(one, other);
    }

    private LocalDate day(T step) {
        return from.apply(step);
    }

    private List<T> visible(List<T> steps) {
        var visible = new ArrayList<T>();
        for (var step : steps) {
            if (visible.isEmpty() || !alike.test(visible.getLast(), step)) {
                visible.add(step);
            }
        }
        return visible;
    }
}
