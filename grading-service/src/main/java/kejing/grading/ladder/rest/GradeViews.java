package kejing.grading.ladder.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import kejing.chassis.scheme.Schemes;
import kejing.grading.ladder.LadderRules;
import kejing.grading.ladder.RecordedSpan;

/** Shows spans with the names of the scheme by which each was computed. */
@ApplicationScoped
public class GradeViews {
    private final Schemes schemes;

    GradeViews(Schemes schemes) {
        this.schemes = schemes;
    }

    public List<GradeView> of(List<RecordedSpan> spans) {
        var used = new HashMap<String, LadderRules>();
        return spans.stream()
                .map(span -> GradeView.of(
                        span,
                        used.computeIfAbsent(
                                span.span().schemeId(),
                                id -> schemes.byId(id, LadderRules.class).parameters())))
                .toList();
    }
}
