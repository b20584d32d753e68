package kejing.grading.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.grading.SeenPeople;

/** Answers which grade somebody had, has or will have, and what we knew of it when. A grade is not public. */
@ApplicationScoped
public class ReadGrades {
    /**
     * Which grades a list is asked for.
     *
     * @param on the day
     * @param knownAt as it was known at that moment; as it is known now if empty
     * @param branchId of one branch, if given
     * @param type of one type of relationship manager, if given
     * @param grade who is paid as this position, if given
     */
    public record Roster(LocalDate on, Instant knownAt, String branchId, String type, String grade) {}

    private final GradeSpans spans;
    private final SeenPeople people;

    ReadGrades(GradeSpans spans, SeenPeople people) {
        this.spans = spans;
        this.people = people;
    }

    /**
     * The grade of a day.
     *
     * @param knownAt as it was known at that moment; as it is known now if empty
     * @throws Problem 404 if the actor does not see the person or the person had no place on the ladder on the day
     */
    public RecordedSpan on(Actor actor, String staffId, LocalDate day, Instant knownAt) {
        return history(actor, staffId, knownAt).stream()
                .filter(recorded -> recorded.span().contains(day))
                .findFirst()
                .orElseThrow(() -> unknown(staffId));
    }

    /** All spans in order, as they were known at the moment, or as they are known now. */
    public List<RecordedSpan> history(Actor actor, String staffId, Instant knownAt) {
        people.require(actor, staffId, "grade");
        var known = spans.known(staffId, knownAt);
        if (known.isEmpty()) {
            throw unknown(staffId);
        }
        return known;
    }

    /** The same as known now, empty for who was never placed. */
    public List<RecordedSpan> known(Actor actor, String staffId) {
        people.require(actor, staffId, "grade");
        return spans.known(staffId, null);
    }

    public List<RecordedSpan> page(Actor actor, Roster roster, String after, int limit) {
        return spans.page(actor, roster, after, limit);
    }

    private static Problem unknown(String staffId) {
        return Problem.notFound("grade", staffId);
    }
}
