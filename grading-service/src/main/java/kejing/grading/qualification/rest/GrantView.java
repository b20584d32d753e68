package kejing.grading.qualification.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.problem.Text;
import kejing.grading.qualification.Qualification;
import kejing.grading.qualification.QualificationSpan;
import kejing.grading.qualification.QualificationState;
import kejing.grading.qualification.Route;
import kejing.grading.qualification.Tier;

/**
 * A grant and how it stands on every day.
 *
 * @param grant its number
 * @param rank of the exam; empty by deposits
 * @param validTo the day after the last
 */
public record GrantView(
        long grant,
        String planId,
        Tier tier,
        Text tierName,
        Integer rank,
        BigDecimal total,
        Route route,
        Text routeName,
        int renewal,
        LocalDate validFrom,
        LocalDate validTo,
        List<Span> spans) {

    /** @param to the day after the last; empty if it has no end */
    public record Span(LocalDate from, LocalDate to, QualificationState state, Text stateName, String cause) {}

    public static GrantView of(Qualification granted, List<QualificationSpan> spans) {
        return new GrantView(
                granted.number(),
                granted.planId(),
                granted.tier(),
                granted.tier().label(),
                granted.rank(),
                granted.total(),
                granted.route(),
                granted.route().label(),
                granted.renewal(),
                granted.validity().from(),
                granted.validity().to(),
                spans.stream()
                        .filter(span -> span.grant() == granted.number())
                        .map(span -> new Span(
                                span.from(),
                                span.to(),
                                span.state(),
                                span.state().label(),
                                span.cause()))
                        .toList());
    }
}
