package kejing.grading.ladder;

import java.util.List;
import kejing.grading.Replacement;

/**
 * From the first span's day on, these spans replace what was announced of the person's grade before. Raised inside the
 * transaction that computed them.
 */
public record GradeChanged(String staffId, List<GradeSpan> spans) {
    private static final Replacement<GradeSpan> SPANS =
            new Replacement<>(GradeSpan::from, GradeSpan::paysAs, GradeSpan::beginningOn);

    public GradeChanged {
        spans = List.copyOf(spans);
    }

    /** The spans that another service must hear of, if the second list takes the place of the first. */
    static GradeChanged between(String staffId, List<GradeSpan> before, List<GradeSpan> after) {
        return new GradeChanged(staffId, SPANS.heard(before, after));
    }
}
