package kejing.performance.staff.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.performance.staff.Staff;

/** Takes qualifications in: the tier that a scoreboard shows. */
@ApplicationScoped
public class QualificationGranted implements EventHandler {

    private final Staff staff;

    QualificationGranted(Staff staff) {
        this.staff = staff;
    }

    @Override
    public String type() {
        return QualificationGrantedV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        QualificationGrantedV1 granted = event.as(QualificationGrantedV1.class);
        staff.grant(
                granted.staffId(),
                granted.planId(),
                granted.tier(),
                granted.rank(),
                granted.validFrom(),
                granted.validTo());
    }
}
