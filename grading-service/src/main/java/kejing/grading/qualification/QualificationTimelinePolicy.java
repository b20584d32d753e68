package kejing.grading.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kejing.grading.qualification.QualificationTimeline.Grant;

/**
 * The state machine of a qualification (R11, R16), computed from all that is known. A grant begins active or provisional;
 * acts of its time suspend, lift or revoke it; a later grant supersedes it; it expires at its end, a provisional one
 * also when the next exam is approved. Only forward, except lifting a suspension. Fraud makes it void from its first day,
 * and so does a bar that is still running then; what it had superseded does not come back.
 */
public final class QualificationTimelinePolicy {
    private QualificationTimelinePolicy() {}

    /** What an act does to the qualification of its day. */
    public enum Effect {
        SUSPEND,
        LIFT,
        REVOKE,
        /** Revoked from the first day of the grant. */
        VOID
    }

    /**
     * An approved act or a disqualification.
     *
     * @param planId only grants of this exam; empty for whatever counts on the day
     * @param barredUntil a grant that begins from the day on and before this one is void; empty without a bar
     */
    public record Act(Effect effect, LocalDate on, String planId, LocalDate barredUntil, String cause) {

        private boolean bars(Grant grant) {
            var from = grant.validity().from();
            return barredUntil != null && !from.isBefore(on) && from.isBefore(barredUntil);
        }
    }

    /** @param acts in the order in which they were decided; of two for one day the later goes last */
    public static QualificationTimeline timeline(List<Grant> grants, List<Act> acts) {
        var inOrder = grants.stream().sorted(QualificationTimeline.IN_ORDER).toList();
        var ofDays = acts.stream().sorted(Comparator.comparing(Act::on)).toList();
        var spans = new ArrayList<QualificationSpan>();
        for (int i = 0; i < inOrder.size(); i++) {
            var next = i + 1 < inOrder.size() ? inOrder.get(i + 1) : null;
            spans.addAll(spans(inOrder.get(i), next, ofDays));
        }
        return new QualificationTimeline(inOrder, spans);
    }

    private static List<QualificationSpan> spans(Grant grant, Grant next, List<Act> acts) {
        var first = grant.validity().from();
        var own = acts.stream().filter(act -> concerns(act, grant, next)).toList();
        var isVoid = Stream.concat(
                        own.stream().filter(act -> act.effect() == Effect.VOID),
                        acts.stream().filter(act -> act.bars(grant)))
                .findFirst();
        var course = new Course(grant);
        if (isVoid.isPresent()) {
            course.turn(first, QualificationState.REVOKED, isVoid.get().cause());
            return course.spans;
        }
        course.turn(first, course.begun(), "grant");
        for (var act : own) {
            course.endBefore(act.on(), next);
            course.act(act);
        }
        course.endBefore(null, next);
        return course.spans;
    }

    private static boolean concerns(Act act, Grant grant, Grant next) {
        if (act.planId() != null) {
            return act.planId().equals(grant.planId());
        }
        return !act.on().isBefore(grant.validity().from())
                && (next == null || act.on().isBefore(next.validity().from()));
    }

    /** The way of one grant through its states. */
    private static final class Course {
        private final Grant grant;
        private final List<QualificationSpan> spans = new ArrayList<>();

        Course(Grant grant) {
            this.grant = grant;
        }

        QualificationState begun() {
            return grant.provisional() ? QualificationState.PROVISIONAL : QualificationState.ACTIVE;
        }

        /** Lets the grant end by itself if it does so on or before the day; without a day whenever it does. */
        void endBefore(LocalDate day, Grant next) {
            var end = grant.validity().to();
            var cause = "validity";
            if (grant.lapsesOn() != null && grant.lapsesOn().isBefore(end)) {
                end = grant.lapsesOn().isBefore(grant.validity().from())
                        ? grant.validity().from()
                        : grant.lapsesOn();
                cause = "lapse";
            }
            boolean superseded = next != null && !next.validity().from().isAfter(end);
            if (superseded) {
                end = next.validity().from();
                cause = "grant/" + next.number();
            }
            if (day == null || !end.isAfter(day)) {
                turn(end, superseded ? QualificationState.SUPERSEDED : QualificationState.EXPIRED, cause);
            }
        }

        void act(Act act) {
            var from = act.on().isBefore(grant.validity().from())
                    ? grant.validity().from()
                    : act.on();
            switch (act.effect()) {
                case SUSPEND -> turn(from, QualificationState.SUSPENDED, act.cause());
                case LIFT -> turn(from, begun(), act.cause());
                case REVOKE, VOID -> turn(from, QualificationState.REVOKED, act.cause());
            }
        }

        void turn(LocalDate from, QualificationState to, String cause) {
            if (!spans.isEmpty() && (spans.getLast().state().ended() || spans.getLast().state() == to)) {
                return;
            }
            if (!spans.isEmpty()) {
                var last = spans.removeLast();
                if (last.from().isBefore(from)) {
                    spans.add(until(from, last));
                } else if (!spans.isEmpty() && spans.getLast().state() == to) {
                    // Taken back on the day on which it came: nothing has happened.
                    spans.add(until(null, spans.removeLast()));
                    return;
                }
            }
            spans.add(new QualificationSpan(grant.number(), from, null, to, cause));
        }

        private static QualificationSpan until(LocalDate to, QualificationSpan span) {
            return new QualificationSpan(span.grant(), span.from(), to, span.state(), span.cause());
        }
    }
}
