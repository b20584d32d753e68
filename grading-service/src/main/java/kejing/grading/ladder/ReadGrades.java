package kejing.grading.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.Directory;
import kejing.chassis.problem.Problem;
import kejing.grading.Roles;

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
    private final GradeActs acts;
    private final Directory directory;

    ReadGrades(GradeSpans spans, GradeActs acts, Directory directory) {
        this.spans = spans;
        this.acts = acts;
        this.directory = directory;
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
        requireSeen(actor, staffId);
        var known = spans.known(staffId, knownAt);
        if (known.isEmpty()) {
            throw unknown(staffId);
        }
        return known;
    }

    public List<RecordedSpan> page(Actor actor, Roster roster, String after, int limit) {
        return spans.page(actor, roster, after, limit);
    }

    /** Everything proposed for a person, in order. */
    public List<GradeAct> acts(Actor actor, String staffId) {
        requireSeen(actor, staffId);
        return acts.of(staffId);
    }

    public GradeAct act(Actor actor, String staffId, UUID actId) {
        requireSeen(actor, staffId);
        return acts.find(staffId, actId).orElseThrow(() -> Problem.notFound("grade act", actId));
    }

    private void requireSeen(Actor actor, String staffId) {
        boolean own = staffId.equals(actor.personId());
        boolean seen = own
                || directory
                        .byId(staffId)
                        .filter(person ->
                                actor.bankWide() || (actor.has(Roles.BRANCH_HEAD) && actor.seesUnit(person.unitId())))
                        .isPresent();
        if (!seen) {
            throw unknown(staffId);
        }
    }

    private static Problem unknown(String staffId) {
        return Problem.notFound("grade", staffId);
    }
}
