package kejing.grading.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kejing.chassis.problem.Text;
import kejing.grading.qualification.Standing;

/**
 * Computes a person's grade for every day from the first placement on (R17), always from all that is known, so that a
 * correction of any fact gives the same answer as if it had been known at once.
 *
 * <p>On a day on which several things happen, a placement goes before evaluations; then the annual evaluation moves the
 * own grade, the last quarter's sets the treatment of three months, and the qualification's ceiling caps the result.
 * Results of periods that end on or before the day of the placement are past: the placement has weighed them.
 */
public final class GradeTimelinePolicy {
    private final CareerFacts facts;
    private final Map<LocalDate, Placement> placements = new HashMap<>();
    private final Set<Review> overlapping;
    private final List<GradeSpan> spans = new ArrayList<>();

    private Placement placed;
    private String schemeId;
    private LadderRules rules;
    private Position own;

    private GradeTimelinePolicy(CareerFacts facts) {
        this.facts = facts;
        facts.placements().forEach(placement -> placements.put(placement.from(), placement));
        this.overlapping = overlapping(facts.reviews());
    }

    /** The spans without gap or overlap, the last one without end; none if the person was never placed. */
    public static List<GradeSpan> timeline(CareerFacts facts) {
        return new GradeTimelinePolicy(facts).run();
    }

    private List<GradeSpan> run() {
        if (placements.isEmpty()) {
            return List.of();
        }
        for (var day : days()) {
            decide(day);
        }
        return closed(spans);
    }

    private TreeSet<LocalDate> days() {
        var days = facts.qualification().changes();
        days.addAll(placements.keySet());
        for (var review : facts.reviews()) {
            days.add(review.to());
            if (review.cadence() == Cadence.QUARTERLY) {
                days.add(treatmentEnd(review));
            }
        }
        return new TreeSet<>(days.tailSet(
                placements.keySet().stream().min(Comparator.naturalOrder()).orElseThrow()));
    }

    private void decide(LocalDate day) {
        var decision = new Day(day);
        if (placements.containsKey(day)) {
            place(decision, placements.get(day));
        }
        if (own != null) {
            reviewsEndingOn(day, Cadence.ANNUAL).forEach(review -> judge(decision, review));
        }
        if (own == null) {
            if (placements.containsKey(day)) {
                spans.add(decision.span(Optional.empty(), Optional.empty()));
            }
            return;
        }
        var treated = treatment(decision);
        var type = rules.type(placed.type());
        var paid = new CeilingPolicy(rules).paid(decision.standing, treated, type);
        if (decision.changesNothing(treated, paid)) {
            return;
        }
        decision.cap(treated, paid);
        spans.add(decision.span(Optional.of(treated), paid));
    }

    private void place(Day day, Placement placement) {
        placed = placement;
        schemeId = placement.schemeId();
        rules = placement.rules();
        own = placement.grade() == null ? null : Ladder.of(rules).at(placement.grade());
        var name = rules.type(placement.type()).name();
        day.reason = GradeReason.PLACED;
        day.say(
                own == null
                        ? Text.of(
                                "按方案“%1$s”确认为%2$s，该类别不设等级，不参加客户经理考核",
                                "By scheme \"%1$s\" a %3$s, a type without grades and without evaluation",
                                schemeId,
                                name.zh(),
                                name.en())
                        : Text.of(
                                "按方案“%1$s”定级：%2$s，%4$s",
                                "Placed by scheme \"%1$s\": %3$s, %5$s",
                                schemeId,
                                name.zh(),
                                name.en(),
                                own.name().zh(),
                                own.name().en()));
    }

    private void judge(Day day, Review review) {
        day.periodId = review.periodId();
        if (overlapping.contains(review)) {
            day.reason = GradeReason.PERIOD_OVERLAPS;
            day.say(overlap(review));
            return;
        }
        follow(review);
        var move = move(day, review);
        day.reason = move.reason();
        day.say(move.why());
        own = move.to();
    }

    private Position treatment(Day day) {
        var quarter = facts.reviews().stream()
                .filter(review -> review.cadence() == Cadence.QUARTERLY && !overlapping.contains(review))
                .filter(review -> review.to().isAfter(placed.from()))
                .filter(review -> !day.date.isBefore(review.to()) && day.date.isBefore(treatmentEnd(review)))
                .findFirst();
        for (var review : reviewsEndingOn(day.date, Cadence.QUARTERLY)) {
            if (overlapping.contains(review)) {
                day.begin(GradeReason.PERIOD_OVERLAPS, review.periodId());
                day.say(overlap(review));
            }
        }
        if (quarter.isEmpty()) {
            boolean ended = facts.reviews().stream()
                    .anyMatch(review -> review.cadence() == Cadence.QUARTERLY
                            && !overlapping.contains(review)
                            && review.to().isAfter(placed.from())
                            && treatmentEnd(review).equals(day.date));
            if (ended) {
                day.begin(GradeReason.TREATMENT_ENDED, null);
                day.say(Text.of(
                        "上季度考核待遇到期，恢复本人等级：%s",
                        "The quarter's treatment ended; the own grade holds again: %s", own.code()));
            }
            return own;
        }
        if (quarter.get().to().equals(day.date)) {
            follow(quarter.get());
        }
        var move = move(day, quarter.get());
        if (quarter.get().to().equals(day.date)) {
            day.begin(move.reason(), quarter.get().periodId());
        }
        day.say(move.why());
        day.say(Text.of(
                "季度考核只决定 %s 至 %s（不含）的待遇，不改变本人等级",
                "The quarterly evaluation sets the treatment from %s until %s (exclusive) only, not the own grade",
                quarter.get().to(),
                treatmentEnd(quarter.get())));
        return move.to();
    }

    /** A later scheme is followed from the first evaluation that it judges, if it knows the person's type and grade. */
    private void follow(Review review) {
        if (!review.schemeId().equals(schemeId) && fits(review.rules())) {
            schemeId = review.schemeId();
            rules = review.rules();
            own = Ladder.of(rules).at(own.code());
        }
    }

    private boolean fits(LadderRules later) {
        if (!later.hasType(placed.type()) || !later.type(placed.type()).graded()) {
            return false;
        }
        var type = later.type(placed.type());
        var ladder = Ladder.of(later);
        return ladder.find(own.code())
                .filter(position -> position.number() >= ladder.at(type.from()).number()
                        && position.number() <= ladder.at(type.to()).number())
                .isPresent();
    }

    private GradeMovePolicy.Move move(Day day, Review review) {
        var rule = review.schemeId().equals(schemeId)
                ? review.rule()
                : rules.evaluationIn(review.branchId()).of(review.cadence());
        return new GradeMovePolicy(rules)
                .move(own, rules.type(placed.type()), day.standing, review.cadence(), rule, review.score());
    }

    private List<Review> reviewsEndingOn(LocalDate day, Cadence cadence) {
        return facts.reviews().stream()
                .filter(review -> review.cadence() == cadence && review.to().equals(day))
                .filter(review -> review.to().isAfter(placed.from()))
                .sorted(IN_ORDER)
                .toList();
    }

    private static final Comparator<Review> IN_ORDER =
            Comparator.comparing(Review::to).thenComparing(Review::from).thenComparing(Review::periodId);

    /** Periods that overlap an earlier one of the same cadence: one stretch of time is judged once. */
    private static Set<Review> overlapping(List<Review> reviews) {
        var overlapping = new HashSet<Review>();
        var counted = new HashMap<Cadence, LocalDate>();
        for (var review : reviews.stream().sorted(IN_ORDER).toList()) {
            var until = counted.get(review.cadence());
            if (until != null && review.from().isBefore(until)) {
                overlapping.add(review);
            } else {
                counted.put(review.cadence(), review.to());
            }
        }
        return overlapping;
    }

    private static Text overlap(Review review) {
        return Text.of(
                "考核期“%s”与已计入的考核期重叠，不再升降",
                "The period \"%s\" overlaps one that has counted already, so it moves nothing", review.periodId());
    }

    private static LocalDate treatmentEnd(Review review) {
        return review.to().plusMonths(Cadence.QUARTERLY.months());
    }

    private static List<GradeSpan> closed(List<GradeSpan> open) {
        var closed = new ArrayList<GradeSpan>();
        for (int i = 0; i < open.size(); i++) {
            var span = open.get(i);
            closed.add(new GradeSpan(
                    span.from(),
                    i + 1 < open.size() ? open.get(i + 1).from() : null,
                    span.schemeId(),
                    span.type(),
                    span.ownGrade(),
                    span.treatedAs(),
                    span.grade(),
                    span.level(),
                    span.step(),
                    span.standing(),
                    span.reason(),
                    span.periodId(),
                    span.trace()));
        }
        return List.copyOf(closed);
    }

    /** What one day decides. */
    private final class Day {
        private final LocalDate date;
        private final Standing standing;
        private final List<Text> trace = new ArrayList<>();
        private GradeReason reason;
        private String periodId;

        Day(LocalDate date) {
            this.date = date;
            this.standing = facts.qualification().on(date);
        }

        void say(Text sentence) {
            trace.add(sentence);
        }

        /** The first thing that happens on the day names the reason. */
        void begin(GradeReason first, String ofPeriod) {
            if (reason == null) {
                reason = first;
                periodId = ofPeriod;
            }
        }

        /** A day on which something that is past already, or has not counted, came to its end. */
        boolean changesNothing(Position treated, Optional<Position> paid) {
            var last = spans.isEmpty() ? null : spans.getLast();
            return reason == null
                    && last != null
                    && last.standing().equals(standing)
                    && treated.code().equals(last.treatedAs())
                    && Objects.equals(last.grade(), paid.map(Position::code).orElse(null));
        }

        void cap(Position treated, Optional<Position> paid) {
            if (reason == null) {
                reason = changeOfQualification(paid.map(Position::number).orElse(0));
                say(Text.of(
                        "本人等级：%1$s；当日资格：%2$s",
                        "Own grade: %3$s; qualification on the day: %4$s",
                        own.name().zh(),
                        standing.words().zh(),
                        own.name().en(),
                        standing.words().en()));
            }
            if (paid.isEmpty()) {
                say(Text.of(
                        "当日为%1$s，不满足该类别任何等级的资格要求，不享受客户经理待遇",
                        "With this standing (%2$s) no grade of the type is open: no pay as a relationship manager",
                        standing.words().zh(),
                        standing.words().en()));
            } else if (paid.get().number() < treated.number()) {
                say(Text.of(
                        "当日为%1$s，最高至%3$s，按两者中较低者执行",
                        "The standing (%2$s) opens grades up to %4$s; the lower of the two counts",
                        standing.words().zh(),
                        standing.words().en(),
                        paid.get().name().zh(),
                        paid.get().name().en()));
            }
        }

        private GradeReason changeOfQualification(int paid) {
            var last = spans.getLast();
            int before = last.step() == null ? 0 : last.step();
            if (paid < before) {
                return GradeReason.QUALIFICATION_LOST;
            }
            return paid > before ? GradeReason.QUALIFICATION_GAINED : GradeReason.QUALIFICATION_CHANGED;
        }

        GradeSpan span(Optional<Position> treated, Optional<Position> paid) {
            return new GradeSpan(
                    date,
                    null,
                    schemeId,
                    placed.type(),
                    own == null ? null : own.code(),
                    treated.map(Position::code).orElse(null),
                    paid.map(Position::code).orElse(null),
                    paid.map(Position::level).orElse(null),
                    paid.map(Position::number).orElse(null),
                    standing,
                    reason,
                    periodId,
                    trace);
        }
    }
}
