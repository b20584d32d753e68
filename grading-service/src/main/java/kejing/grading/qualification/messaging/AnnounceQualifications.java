package kejing.grading.qualification.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kejing.chassis.event.NewEvent;
import kejing.chassis.event.Outbox;
import kejing.grading.qualification.QualificationChanged;
import kejing.grading.qualification.QualificationsGranted;
import kejing.grading.qualification.Route;

/** Tells the other services of granted and changed qualifications, in the transaction that granted or changed them. */
@ApplicationScoped
public class AnnounceQualifications {
    private static final String AGGREGATE = "qualification";

    private final Outbox outbox;

    AnnounceQualifications(Outbox outbox) {
        this.outbox = outbox;
    }

    /** What a ranking granted; other grants are announced by the change of the standing alone. */
    void announce(@Observes QualificationsGranted granted) {
        outbox.append(granted.qualifications().stream()
                .filter(qualification -> qualification.route() == Route.EXAM && qualification.renewal() == 0)
                .map(QualificationGrantedV1::of)
                .map(event -> new NewEvent(QualificationGrantedV1.TYPE, AGGREGATE, event.staffId(), event))
                .toList());
    }

    void announce(@Observes QualificationChanged changed) {
        outbox.append(changed.steps().stream()
                .map(step -> new NewEvent(
                        QualificationChangedV1.TYPE,
                        AGGREGATE,
                        changed.staffId(),
                        QualificationChangedV1.of(changed.staffId(), step)))
                .toList());
    }
}
