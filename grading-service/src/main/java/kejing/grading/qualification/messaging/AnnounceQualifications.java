package kejing.grading.qualification.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kejing.chassis.event.NewEvent;
import kejing.chassis.event.Outbox;
import kejing.grading.qualification.QualificationsGranted;

/** Tells the other services of granted qualifications, in the transaction that granted them. */
@ApplicationScoped
public class AnnounceQualifications {
    private final Outbox outbox;

    AnnounceQualifications(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(@Observes QualificationsGranted granted) {
        outbox.append(granted.qualifications().stream()
                .map(QualificationGrantedV1::of)
                .map(event -> new NewEvent(QualificationGrantedV1.TYPE, "qualification", event.staffId(), event))
                .toList());
    }
}
