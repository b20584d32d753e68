package kejing.grading.ladder;

import java.util.ArrayList;
import java.util.List;

/**
 * From the first span's day on, these spans replace what was announced of the person's grade before. Raised inside the
 * transaction that computed them.
 */
public record GradeChanged(String staffId, List<GradeSpan> spans) {
    public GradeChanged {
        spans = List.copyOf(spans);
    }

    /** The spans that another service must hear of, if the second list takes the place of the first. */
    static GradeChanged between(String staffId, List<GradeSpan> before, List<GradeSpan> after) {
        var old = visible(before);
        var now = visible(after);
        int same = 0;
        while (same < old.size() && same < now.size() && alike(old.get(same), now.get(same))) {
            same++;
        }
        var heard = new ArrayList<GradeSpan>();
        boolean cancelled = same > 0
                && same < old.size()
                && (same == now.size()
                        || now.get(same).from().isAfter(old.get(same).from()));
        if (cancelled) {
            // What was announced to come on that day does not come: the grade before it holds on.
            heard.add(from(now.get(same - 1), old.get(same)));
        }
        heard.addAll(now.subList(same, now.size()));
        return new GradeChanged(staffId, heard);
    }

    private static GradeSpan from(GradeSpan staying, GradeSpan cancelled) {
        return new GradeSpan(
                cancelled.from(),
                staying.to(),
                staying.schemeId(),
                staying.type(),
                staying.ownGrade(),
                staying.treatedAs(),
                staying.grade(),
                staying.level(),
                staying.step(),
                staying.standing(),
                staying.reason(),
                staying.periodId(),
                staying.trace());
    }

    private static boolean alike(GradeSpan one, GradeSpan other) {
        return one.from().equals(other.from()) && one.paysAs(other);
    }

    /** The spans that begin with another grade than the one before. */
    private static List<GradeSpan> visible(List<GradeSpan> spans) {
        var visible = new ArrayList<GradeSpan>();
        for (var span : spans) {
            if (visible.isEmpty() || !visible.getLast().paysAs(span)) {
                visible.add(span);
            }
        }
        return visible;
    }
}
