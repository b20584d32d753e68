package kejing.grading.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A person's register: every grant with its state on every day, and what of them counts for the person on a day, which is
 * the grant that began last.
 *
 * @param grants in the order of their first days, of one day in the order in which they were made
 * @param spans by number of the grant and first day; of a grant without gap or overlap, the last without end
 */
public record QualificationTimeline(List<Grant> grants, List<QualificationSpan> spans) {

    public QualificationTimeline {
        grants = grants.stream().sorted(IN_ORDER).toList();
        spans = spans.stream()
                .sorted(Comparator.comparing(QualificationSpan::grant).thenComparing(QualificationSpan::from))
                .toList();
    }

    static final Comparator<Grant> IN_ORDER =
            Comparator.comparing((Grant grant) -> grant.validity().from()).thenComparing(Grant::number);

    /**
     * What the register needs of a grant.
     *
     * @param number later grants have higher numbers
     * @param provisional by deposits
     * @param lapsesOn the day on which the next exam's approval ends a provisional one (R11); empty if none has yet
     */
    public record Grant(
            long number, String planId, Tier tier, Validity validity, boolean provisional, LocalDate lapsesOn) {}

    /** A day from which on the person's standing is another one than before. */
    public record Step(LocalDate from, Standing standing, Grant grant) {}

    public Standing on(LocalDate day) {
        return spanOn(day)
                .map(span -> new Standing(span.state(), grant(span).tier()))
                .orElse(Standing.NONE);
    }

    /** The grant that counts on the day. */
    public Optional<Grant> grantOn(LocalDate day) {
        return spanOn(day).map(this::grant);
    }

    /** Every day on which the standing may change. */
    public TreeSet<LocalDate> changes() {
        var days = new TreeSet<LocalDate>();
        spans.forEach(span -> days.add(span.from()));
        return days;
    }

    /** The standing of all days, from the first grant on. */
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (var day : changes()) {
            var grant = grantOn(day).orElseThrow();
            var standing = on(day);
            if (steps.isEmpty()
                    || !steps.getLast().standing().equals(standing)
                    || steps.getLast().grant().number() != grant.number()) {
                steps.add(new Step(day, standing, grant));
            }
        }
        return List.copyOf(steps);
    }

    private Optional<QualificationSpan> spanOn(LocalDate day) {
        return grants.reversed().stream()
                .flatMap(grant -> spans.stream().filter(span -> span.grant() == grant.number()))
                .filter(span -> span.contains(day))
                .findFirst();
    }

    private Grant grant(QualificationSpan span) {
        return grants.stream()
                .filter(grant -> grant.number() == span.grant())
                .findFirst()
                .orElseThrow();
    }
}
