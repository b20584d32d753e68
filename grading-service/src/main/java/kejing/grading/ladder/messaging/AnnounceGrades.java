package kejing.grading.ladder.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kejing.chassis.event.NewEvent;
import kejing.chassis.event.Outbox;
import kejing.grading.ladder.GradeChanged;

/** Tells the other services of changed grades, in the transaction that computed them. */
@ApplicationScoped
public class AnnounceGrades {
    private final Outbox outbox;

    AnnounceGrades(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(@Observes GradeChanged changed) {
        outbox.append(changed.spans().stream()
                .map(span -> new NewEvent(
                        GradeChangedV1.TYPE, "grade", changed.staffId(), GradeChangedV1.of(changed.staffId(), span)))
                .toList());
    }
}
